package io.tallywire.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "troop troops troops' troop's",
        "earthquake earthquakes",
        "casualty casualties",
        "army armies",
        "church churches",
        "house houses housed",
        "virus viruses",
        "bus buses",
        "tax taxes taxed taxing",
        "loss losses",
        "tornado tornados tornadoes",
        "avalanche avalanches",
        "prize prizes",
        "tie ties",
        "movie movies",
        "shoe shoes",
        "sky skies",
        "woman women",
        "policeman policemen",
        "child children",
        "crisis crises",
        "state states",
        "base bases",
        "israeli israelis",
        "march marches marched marching",
        "protest protests protested protesting",
        "rally rallies rallied rallying",
        "injure injures injured injuring",
        "die dies died dying",
        "flood floods flooded flooding",
        "évacué evacue EVACUE",
        "U.N. UN un U.N.'s"
      })
  void forms_of_one_word_are_the_same(String forms) {
    assertThat(forms.split(" ")).extracting(EnglishFormsTest::stem).containsOnly(stem(forms));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "korea korean",
        "turkey turk turkish",
        "protest protester",
        "new news",
        "hama hamas",
        "plan plane",
        "car care",
        "train training",
        "us use",
        "even evening",
        "politics political",
        "organ organize organization",
        "universe university",
        "wing king",
        "general generally"
      })
  void different_words_stay_apart(String words) {
    assertThat(words.split(" ")).extracting(EnglishFormsTest::stem).doesNotHaveDuplicates();
  }

  private static String stem(String word) {
    return WordForms.term(new Expression.Word(WordForms.words(word).getFirst(), false));
  }
}
