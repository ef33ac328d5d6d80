package org.newshound.read.text;

import java.util.Map;
import java.util.regex.Pattern;

/// The full sentences that stand for a story's paragraphs in test pages.
public final class Filler {
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry(
              "P",
              "The council voted late on Monday to close the old bridge for repairs after inspectors"
                  + " found new cracks in it."),
          Map.entry(
              "Q",
              "Engineers said the work would take eleven weeks and cost about four million crowns,"
                  + " most of it from the state."),
          Map.entry(
              "S",
              "Residents on the east bank fear a longer detour and have asked the mayor for a"
                  + " temporary lane across the dam."),
          Map.entry(
              "R",
              "“We have waited a decade for this,” said the mayor, who cycled to the meeting across"
                  + " the very bridge in question."),
          Map.entry(
              "T",
              "Bus companies will publish a new timetable before Easter, and the harbor ferry will"
                  + " run twice as often until autumn."),
          Map.entry(
              "U",
              "Nobody could say on Tuesday whether the fish market under the eastern arch would have"
                  + " to move for the summer."),
          Map.entry(
              "D1",
              "Der Stadtrat hat am Montag beschlossen, die alte Brücke nach Ostern für elf Wochen zu"
                  + " sperren, weil in zwei Pfeilern neue Risse gefunden wurden."),
          Map.entry(
              "D2",
              "Die Arbeiten sollen nach Angaben der Stadt rund vier Millionen Kronen kosten, und der"
                  + " größte Teil davon wird vom Staat bezahlt."),
          Map.entry(
              "F1",
              "Le conseil municipal a voté lundi soir la fermeture du vieux pont pendant onze"
                  + " semaines, après la découverte de nouvelles fissures dans deux de ses piles."),
          Map.entry(
              "F2",
              "Les travaux coûteront environ quatre millions de couronnes, dont la plus grande partie"
                  + " sera payée par l'État, selon les ingénieurs de la ville."),
          Map.entry(
              "E1",
              "El ayuntamiento decidió el lunes cerrar el viejo puente durante once semanas después de"
                  + " que los inspectores encontraran nuevas grietas en dos pilares."),
          Map.entry(
              "E2",
              "Las obras costarán unos cuatro millones de coronas, según los ingenieros de la ciudad,"
                  + " y la mayor parte la pagará el Estado."),
          Map.entry(
              "I1",
              "Il consiglio comunale ha deciso lunedì di chiudere il vecchio ponte per undici"
                  + " settimane dopo che sono state trovate nuove crepe in due piloni."),
          Map.entry(
              "I2",
              "I lavori costeranno circa quattro milioni di corone, secondo gli ingegneri della città,"
                  + " e la maggior parte sarà pagata dallo Stato."),
          Map.entry(
              "N1",
              "De gemeenteraad heeft maandag besloten om de oude brug na Pasen elf weken te sluiten"
                  + " omdat er in twee pijlers nieuwe scheuren zijn gevonden."),
          Map.entry(
              "N2",
              "Het werk kost volgens de ingenieurs van de stad ongeveer vier miljoen kronen, en het"
                  + " grootste deel daarvan wordt door de staat betaald."));
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private Filler() {}

  /// Returns the page with its sentences in place.
  public static String fill(String page) {
    return NAME.matcher(page).replaceAll(name -> sentence(name.group(1)));
  }

  public static String sentence(String name) {
    String sentence = SENTENCES.get(name);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence " + name);
    }
    return sentence;
  }
}
