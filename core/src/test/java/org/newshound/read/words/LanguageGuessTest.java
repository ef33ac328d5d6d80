package org.newshound.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.read.text.Filler;
import org.newshound.read.text.Found;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The council voted late on Monday to close the old bridge after inspectors had found new cracks in it, and the mayor said that buses would be rerouted.
          de | Der Stadtrat hat am Montag beschlossen, die alte Brücke nach Ostern für elf Wochen zu sperren, weil in zwei Pfeilern neue Risse gefunden worden sind.
          fr | Le conseil municipal a voté lundi soir la fermeture du vieux pont pendant onze semaines, après la découverte de nouvelles fissures dans deux de ses piles.
          es | El ayuntamiento decidió el lunes cerrar el viejo puente durante once semanas después de que los inspectores encontraran nuevas grietas en dos pilares.
          it | Il consiglio comunale ha deciso lunedì di chiudere il vecchio ponte per undici settimane dopo che sono state trovate nuove crepe in due dei suoi piloni.
          pt | A câmara decidiu na segunda-feira encerrar a velha ponte durante onze semanas, depois de os inspetores terem encontrado novas fendas em dois dos seus pilares.
          nl | De gemeenteraad heeft maandag besloten om de oude brug na Pasen elf weken te sluiten omdat er in twee van de pijlers nieuwe scheuren zijn gevonden.
          sv | Kommunen har beslutat att stänga den gamla bron i elva veckor efter påsk, eftersom man har hittat nya sprickor i två av pelarna och det är inte säkert.
          da | Kommunen har besluttet at lukke den gamle bro i elleve uger efter påske, fordi der er blevet fundet nye revner i to af pillerne, og det er ikke nok at male.
          no | Kommunen har bestemt at den gamle broen skal stenges i elleve uker etter påske, fordi det ble funnet nye sprekker i to av pilarene, og nå må bussene kjøre en annen vei.
          pl | Rada miasta zdecydowała w poniedziałek, że stary most zostanie zamknięty na jedenaście tygodni, ponieważ w dwóch filarach znaleziono nowe pęknięcia i nie jest już bezpieczny.
          fi | Kaupunki päätti maanantaina, että vanha silta suljetaan, koska se ei ole enää turvallinen, mutta bussit ovat jo saaneet uuden reitin ja kaupunki sanoo, että se on hyvä.
          ru | Городской совет решил закрыть старый мост на одиннадцать недель, потому что в двух опорах были найдены новые трещины.
          uk | Міська рада вирішила закрити старий міст на одинадцять тижнів, бо у двох його опорах знайшли нові тріщини.
          el | Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα για έντεκα εβδομάδες μετά το Πάσχα.
          ar | قرر مجلس المدينة إغلاق الجسر القديم لمدة أحد عشر أسبوعا بعد العثور على شقوق جديدة في اثنين من أعمدته.
          fa | شورای شهر تصمیم گرفت پل قدیمی را پس از پیدا شدن ترک‌های تازه در دو پایه آن برای یازده هفته ببندد.
          he | מועצת העיר החליטה לסגור את הגשר הישן לאחד עשר שבועות לאחר שנמצאו בו סדקים חדשים בשני עמודים.
          ja | 市議会は月曜日、検査で新しい亀裂が見つかった古い橋を復活祭の後から十一週間通行止めにすると決めた。バス会社は新しい時刻表を発表する。
          zh | 市议会星期一决定，由于检查人员在两个桥墩上发现了新的裂缝，旧桥将在复活节后关闭十一个星期，公共汽车将改道行驶，市民表示理解。
          ko | 시의회는 월요일 두 교각에서 새로운 균열이 발견된 낡은 다리를 부활절 이후 열한 주 동안 폐쇄하기로 결정했다고 밝혔다. 버스는 우회한다.
          """)
  void languageIsToldFromItsOwnWords(String tag, String text) {
    assertThat(LanguageGuess.of(text)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bridge to close for repairs",
        "Ashdale 2 Oslo 1 Bergen 0 Melrose Bay 0 Port Marlow 3 Dresna 1",
        "Lorem Vexel Quadrant Morbus Tantor Pellic Sordon Varek Mildun Corpas Lentor Marnis Ulber Fandor"
            + " Gremis Holtan Jelvik Krodan Lumbar Norvik Ostend"
      })
  void languageOfTooFewOrUnknownWordsStaysOpen(String text) {
    assertThat(LanguageGuess.of(text)).isEmpty();
  }

  @Test
  void languageOfTheBodyStandsInTheArticle() {
    assertThat(Found.on(Filler.fill("Le pont\n\n{F1}\n\n{F2}"))).containsEntry("language", "fr");
  }
}
