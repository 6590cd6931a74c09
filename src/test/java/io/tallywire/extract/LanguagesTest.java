package io.tallywire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A ferry with 212 people on board ran aground off the island on Tuesday, the coastguard said.",
        "de | Eine Fähre mit 212 Menschen an Bord ist am Dienstag vor der Insel auf Grund gelaufen.",
        "fr | Un ferry transportant 212 personnes s'est échoué mardi au large de l'île, selon les secours.",
        "es | Un transbordador con 212 personas a bordo encalló el martes frente a la isla, según la policía.",
        "it | Un traghetto con 212 persone a bordo si è arenato martedì al largo dell'isola, dice la polizia.",
        "pt | Uma balsa com 212 pessoas a bordo encalhou na terça-feira ao largo da ilha, disse a polícia.",
        "nl | Een veerboot met 212 mensen aan boord is dinsdag voor de kust van het eiland vastgelopen.",
        "pl | Prom z 212 osobami na pokładzie osiadł we wtorek na mieliźnie, jak podała straż, ale nikt nie zginął.",
        "ru | Паром с 212 пассажирами на борту во вторник сел на мель у острова, но никто не пострадал.",
        "uk | Пором із 212 пасажирами на борту у вівторок сів на мілину біля острова, але ніхто не постраждав.",
        "ko | 승객 212명을 태운 여객선이 화요일 섬 앞바다에서 좌초했다고 해경이 밝혔다.",
        "ja | 火曜日、乗客212人を乗せたフェリーが島の沖で座礁したと海上保安庁が発表した。",
        "zh | 周二，一艘载有212名乘客的渡轮在岛屿附近搁浅，海岸警卫队表示无人死亡。",
        "ar | جنحت عبارة تقل 212 شخصا يوم الثلاثاء قبالة الجزيرة، بحسب خفر السواحل.",
        "tr | İçinde 212 kişi bulunan bir feribot salı günü ada açıklarında karaya oturdu ve çok sayıda kişi için yardım istendi.",
        "el | Ένα πλοίο με 212 επιβάτες προσάραξε την Τρίτη κοντά στο νησί.",
      })
  void one_sentence_tells_its_language(String language, String text) {
    assertThat(Languages.of(text, null)).isEqualTo(language);
  }

  @Test
  void the_text_counts_and_not_what_the_page_says_of_it() {
    String text = "The power was out in the whole of the province, and it will be for days.";
    assertThat(Languages.of(text, "de-DE")).isEqualTo("en");
  }

  @Test
  void a_text_of_names_alone_is_of_the_language_that_the_page_says() {
    assertThat(Languages.of("Müller, Kross, Behr", "de-CH")).isEqualTo("de");
    assertThat(Languages.of("Müller, Kross, Behr", "tlh!")).isEqualTo("und");
    assertThat(Languages.of("", null)).isEqualTo("und");
  }
}
