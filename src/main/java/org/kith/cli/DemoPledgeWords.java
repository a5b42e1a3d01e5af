package org.kith.cli;

import java.util.List;
import org.kith.pledge.Pledges.Wording;

/** The demonstration's pledge in residents' languages: drafts by a machine, and marked as such. */
final class DemoPledgeWords {
  static final List<Wording> ALL =
      List.of(
          draft(
              "pl",
              "Deklaracja Walsall for All",
              "Traktujemy wszystkich sprawiedliwie, kimkolwiek są i skądkolwiek pochodzą.",
              "Dbamy o to, żeby każdy mógł brać udział w tym, co robimy.",
              "Poznajemy ludzi, którzy różnią się od nas.",
              "Zabieramy głos, gdy kogoś źle się traktuje."),
          draft(
              "ro",
              "Angajamentul Walsall for All",
              "Îi tratăm pe toți corect, oricine ar fi și de oriunde ar veni.",
              "Avem grijă ca oricine să poată lua parte la ceea ce facem.",
              "Cunoaștem oameni care nu sunt ca noi.",
              "Luăm atitudine când cineva este tratat urât."),
          draft(
              "bg",
              "Обещанието Walsall for All",
              "Отнасяме се справедливо с всички, които и да са и откъдето и да идват.",
              "Грижим се всеки да може да участва в това, което правим.",
              "Опознаваме хора, които не са като нас.",
              "Надигаме глас, когато с някого се отнасят лошо."),
          draft(
              "ru",
              "Обещание Walsall for All",
              "Мы относимся справедливо ко всем, кем бы они ни были и откуда бы ни приехали.",
              "Мы заботимся о том, чтобы каждый мог участвовать в том, что мы делаем.",
              "Мы знакомимся с людьми, непохожими на нас.",
              "Мы не молчим, когда с кем-то плохо обращаются."),
          draft(
              "ur",
              "Walsall for All کا عہد نامہ",
              "ہم سب کے ساتھ انصاف کرتے ہیں، وہ کوئی بھی ہوں اور کہیں سے بھی آئے ہوں۔",
              "ہم خیال رکھتے ہیں کہ ہمارے کام میں ہر کوئی حصہ لے سکے۔",
              "ہم ایسے لوگوں کو جانتے ہیں جو ہم جیسے نہیں۔",
              "جب کسی کے ساتھ برا سلوک ہو تو ہم آواز اٹھاتے ہیں۔"),
          draft(
              "pa",
              "Walsall for All ਦਾ ਵਾਅਦਾ",
              "ਅਸੀਂ ਸਾਰਿਆਂ ਨਾਲ ਇਨਸਾਫ਼ ਕਰਦੇ ਹਾਂ, ਉਹ ਕੋਈ ਵੀ ਹੋਣ ਅਤੇ ਕਿਤੋਂ ਵੀ ਆਏ ਹੋਣ।",
              "ਅਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹਾਂ ਕਿ ਸਾਡੇ ਕੰਮ ਵਿੱਚ ਹਰ ਕੋਈ ਹਿੱਸਾ ਲੈ ਸਕੇ।",
              "ਅਸੀਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਜਾਣਦੇ ਹਾਂ ਜੋ ਸਾਡੇ ਵਰਗੇ ਨਹੀਂ ਹਨ।",
              "ਜਦੋਂ ਕਿਸੇ ਨਾਲ ਮਾੜਾ ਸਲੂਕ ਹੁੰਦਾ ਹੈ ਤਾਂ ਅਸੀਂ ਬੋਲਦੇ ਹਾਂ।"),
          draft(
              "bn",
              "Walsall for All অঙ্গীকার",
              "আমরা সবার সঙ্গে ন্যায্য আচরণ করি, তাঁরা যে-ই হোন এবং যেখান থেকেই আসুন।",
              "আমরা খেয়াল রাখি, আমাদের কাজে যেন সবাই অংশ নিতে পারেন।",
              "যাঁরা আমাদের মতো নন, আমরা তাঁদের সঙ্গে পরিচিত হই।",
              "কারও সঙ্গে খারাপ আচরণ হলে আমরা প্রতিবাদ করি।"));

  private DemoPledgeWords() {}

  private static Wording draft(String language, String title, String... promises) {
    return new Wording(language, title, String.join("\n", promises), false);
  }
}
