package org.newshound.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.plan.Stemming;

/// Which forms meet in the languages other than English: number and gender of nouns and adjectives
/// and the regular forms of verbs, as far as their endings tell.
class LanguageFormsTest {
  private static final String FORMS =
      """
      de Frau Frauen
      de Mann Männer Mannes Männern
      de Kind Kinder Kindern Kindes
      de Haus Häuser Häusern Hauses
      de Stadt Städte Städten
      de Land Länder Ländern Landes
      de Wahl Wahlen
      de Regierung Regierungen
      de Partei Parteien
      de Aktie Aktien
      de Jahr Jahre Jahren Jahres
      de Tag Tage Tagen Tages
      de Minister Ministers Ministern
      de Ministerin Ministerinnen
      de Auto Autos
      de Streik Streiks
      de Hafen Häfen
      de Zug Züge Zügen
      de Buch Bücher Büchern
      de Arbeiter Arbeitern Arbeiters
      de Präsident Präsidenten
      de Student Studenten
      de Freund Freunde Freunden
      de Bericht Berichte Berichten Berichtes Berichts
      de Gericht Gerichte
      de Gesetz Gesetze Gesetzen Gesetzes
      de Museum Museen
      de Firma Firmen
      de Bank Banken
      de Unternehmen Unternehmens
      de Schule Schulen
      de neu neue neuen neuer neues neuem
      de groß große großen großer großes
      de deutsch deutsche deutschen deutscher deutsches
      de sagt sagte sagten
      de meldet meldete meldeten
      de kauft kaufte kauften
      de fordert forderte forderten
      fr femme femmes
      fr homme hommes
      fr enfant enfants
      fr élection élections
      fr gouvernement gouvernements
      fr journal journaux
      fr travail travaux
      fr cheval chevaux
      fr nation nations
      fr national nationaux nationale nationales
      fr ministre ministres
      fr année années
      fr grève grèves
      fr port ports
      fr bateau bateaux
      fr eau eaux
      fr ouvrier ouvriers ouvrière ouvrières
      fr nouveau nouveaux nouvelle nouvelles
      fr public publics publique publiques
      fr grand grands grande grandes
      fr français française françaises
      fr ancien anciens ancienne anciennes
      fr social sociaux sociale sociales
      fr fermer ferme fermé fermée fermés fermées fermait fermera
      fr parler parle parlé parlait
      fr annoncer annonce annoncé annoncée annonçait
      fr lieu lieux
      fr oeil yeux
      es mujer mujeres
      es hombre hombres
      es niño niños niña niñas
      es elección elecciones
      es gobierno gobiernos
      es ley leyes
      es ciudad ciudades
      es país países
      es luz luces
      es juez jueces
      es año años
      es ministro ministros ministra ministras
      es trabajador trabajadores trabajadora trabajadoras
      es nuevo nuevos nueva nuevas
      es nacional nacionales
      es español española españoles españolas
      es huelga huelgas
      es puerto puertos
      es acción acciones
      es cerrar cerró cerrado cerrada cerraron
      es hablar habla hablan habló hablaba hablado
      it donna donne
      it uomo uomini
      it bambino bambini bambina bambine
      it elezione elezioni
      it governo governi
      it ministro ministri
      it paese paesi
      it sciopero scioperi
      it porto porti
      it banca banche
      it lago laghi
      it amico amici amica amiche
      it medico medici
      it nuovo nuovi nuova nuove
      it nazionale nazionali
      it tedesco tedeschi tedesca tedesche
      it anno anni
      it azione azioni
      it operaio operai
      it spiaggia spiagge
      it chiuso chiusa chiusi
      it parlare parla parlano parlato
      pt mulher mulheres
      pt homem homens
      pt criança crianças
      pt eleição eleições
      pt governo governos
      pt nação nações
      pt pão pães
      pt mão mãos
      pt jornal jornais
      pt animal animais
      pt hotel hotéis
      pt papel papéis
      pt fácil fáceis
      pt cidade cidades
      pt país países
      pt luz luzes
      pt mês meses
      pt ministro ministros ministra ministras
      pt trabalhador trabalhadores trabalhadora trabalhadoras
      pt novo novos nova novas
      pt nacional nacionais
      pt português portuguesa portugueses portuguesas
      pt greve greves
      pt porto portos
      pt ação ações
      pt falar fala falam falou falava falado
      nl vrouw vrouwen
      nl man mannen
      nl kind kinderen
      nl huis huizen
      nl stad steden
      nl land landen
      nl verkiezing verkiezingen
      nl regering regeringen
      nl jaar jaren
      nl dag dagen
      nl school scholen
      nl haven havens
      nl minister ministers
      nl president presidenten
      nl aandeel aandelen
      nl bedrijf bedrijven
      nl staking stakingen
      nl auto auto's autos
      nl boek boeken
      nl brief brieven
      nl prijs prijzen
      nl bank banken
      nl weg wegen
      nl schip schepen
      nl ei eieren
      nl nieuw nieuwe
      nl groot grote
      nl werkt werkte werkten
      nl melden meldt meldde meldden
      nl sluiten sluit
      """;

  private final TextAnalysis analysis = new TextAnalysis();

  static List<String> forms() {
    return FORMS.lines().toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void formsOfOneWordMeet(String line) {
    String[] words = line.split(" ", -1);
    Stemming language = Stemming.of(words[0]);

    assertThat(
            Stream.of(words)
                .skip(1)
                .map(word -> analysis.stemmed(analysis.exact(word), language).text(0))
                .distinct())
        .as(line)
        .hasSize(1);
  }
}
