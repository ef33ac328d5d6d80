package org.newshound.read.byline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newshound.read.words.WordFile;

/// The words by which the parts of a byline are told apart; all of them folded.
final class BylineWords {
  private static final Set<String> NOT_NAMES = words("not-names.txt");
  private static final Set<String> FOREIGN_NOT_NAMES = words("not-names-foreign.txt");
  private static final Set<String> PUBLICATIONS = words("publication-words.txt");
  private static final Set<String> GIVEN_NAMES = words("given-names.txt");
  private static final Set<String> DOUBTFUL_GIVEN_NAMES = words("given-names-doubtful.txt");
  private static final Set<String> SECTIONS = WordFile.set("sections.txt");
  private static final Map<String, Set<String>> ROLES = new HashMap<>();

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "le", "las",
          "los", "van", "von", "vom", "der", "den", "ten", "ter", "te", "zu", "zum", "zur", "af",
          "av", "bin", "bint", "ibn", "al", "el", "abu", "ben", "e", "y", "i", "ap", "o", "op",
          "in", "’t", "'t", "'s");
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and", "&", "und", "et", "y", "e", "og", "och", "en", "with", "mit", "avec", "con", "com",
          "met", "med", "ja", "dan", "+", "plus", "oraz", "ve", "i");
  private static final Set<String> INNER_CONJUNCTIONS = Set.of("y", "e", "i", "en");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in", "à", "aus", "from", "at", "em", "en", "w", "i", "a", "near", "uit", "fra", "från");
  private static final Set<String> DOUBTFUL_PREPOSITIONS = Set.of("en", "a", "i", "w", "at");
  private static final Set<String> HONORIFICS =
      Set.of(
          "dr",
          "dr.",
          "prof",
          "prof.",
          "professor",
          "rev",
          "rev.",
          "sir",
          "lord",
          "lady",
          "dame",
          "capt",
          "captain",
          "colonel",
          "capt.",
          "gen",
          "gen.",
          "col",
          "col.",
          "lt",
          "lt.",
          "sgt",
          "sgt.",
          "maj",
          "maj.",
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "fr.",
          "hon.",
          "sen.",
          "rep.",
          "gov.",
          "drs.",
          "ing.",
          "dipl.-ing.",
          "mag.",
          "sra.",
          "sr.",
          "dra.",
          "cmdr.",
          "adm.",
          "cpl.",
          "pfc.");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "jnr", "jnr.", "snr");
  private static final Set<String> DEGREES =
      Set.of(
          "m.d.",
          "md",
          "ph.d.",
          "ph.d",
          "phd",
          "r.n.",
          "rn",
          "esq.",
          "esq",
          "j.d.",
          "jd",
          "mph",
          "mba",
          "m.b.a.",
          "cpa",
          "dds",
          "d.d.s.",
          "dvm",
          "d.v.m.",
          "ed.d.",
          "edd",
          "m.a.",
          "b.a.",
          "m.s.",
          "m.sc.",
          "msc",
          "b.sc.",
          "bsc",
          "llb",
          "ll.b.",
          "ll.m.",
          "obe",
          "mbe",
          "cbe",
          "kbe",
          "qc",
          "kc",
          "frcp",
          "m.p.h.",
          "p.e.",
          "rdn",
          "rd",
          "pharmd",
          "pharm.d.",
          "d.o.",
          "lcsw",
          "psyd",
          "psy.d.",
          "cfa",
          "cfp",
          "s.j.");
  private static final Set<String> PICTURES =
      Set.of(
          "images",
          "getty",
          "photo",
          "photos",
          "handout",
          "shutterstock",
          "istock",
          "pool",
          "pictures",
          "alamy",
          "epa",
          "zuma",
          "picture",
          "bild",
          "foto",
          "fotos",
          "imago",
          "unsplash",
          "fot",
          "fotocredit",
          "reuters/file");

  static {
    for (String line : WordFile.lines("byline-roles.txt")) {
      String[] parts = line.split(" = ", -1);
      ROLES
          .computeIfAbsent(parts[0], none -> new HashSet<>())
          .addAll(Arrays.asList(parts[1].split(" ", -1)));
    }
  }

  private BylineWords() {}

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    WordFile.lines(file).forEach(line -> words.addAll(Arrays.asList(line.split(" ", -1))));
    return words;
  }

  private static String plain(String word) {
    String folded = WordFile.fold(word);
    boolean marked = folded.endsWith(".") || folded.endsWith(":");
    return marked ? folded.substring(0, folded.length() - 1) : folded;
  }

  /// Says whether a word stands in headlines and menus but in no name.
  static boolean isCommon(String word) {
    return isEnglish(word) || FOREIGN_NOT_NAMES.contains(plain(word));
  }

  /// Says whether a word is a common one of the English language: "una" and "das" are names there.
  static boolean isEnglish(String word) {
    return NOT_NAMES.contains(plain(word));
  }

  /// Says whether a word is a given name at least where a name must stand: "Jordan".
  static boolean isDoubtfulGivenName(String word) {
    return isGivenName(word) || DOUBTFUL_GIVEN_NAMES.contains(plain(word));
  }

  /// Says whether a text is the name of a paper's section.
  static boolean isSection(String text) {
    return SECTIONS.contains(WordFile.fold(text));
  }

  /// Says whether a word is a common given name, which vouches for an odd surname.
  static boolean isGivenName(String word) {
    return GIVEN_NAMES.contains(plain(word));
  }

  static boolean isPublication(String word) {
    return PUBLICATIONS.contains(plain(word));
  }

  /// Says whether a name that begins with the word is rather a paper's: "Les Échos".
  static boolean isArticle(String word) {
    return switch (word) {
      case "The", "El", "La", "Los", "Las", "Le", "Les", "Die", "Der", "Das", "Il", "Lo", "Het" ->
          true;
      default -> false;
    };
  }

  static boolean isRoleNoun(String word) {
    return role("noun", word);
  }

  static boolean isRoleModifier(String word) {
    return role("more", word) || isRoleNoun(word);
  }

  static boolean isStaff(String word) {
    return role("staff", word);
  }

  private static boolean role(String kind, String word) {
    return ROLES.getOrDefault(kind, Set.of()).contains(plain(word));
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean isConjunction(String word) {
    boolean lower = !Character.isUpperCase(word.charAt(0));
    return word.equals("AND")
        || word.equals("And")
        || (lower && CONJUNCTIONS.contains(WordFile.fold(word)));
  }

  /// Says whether the conjunction may also stand inside one name, as in "Ortega y Gasset".
  static boolean isInnerConjunction(String word) {
    return INNER_CONJUNCTIONS.contains(word);
  }

  static boolean isPlacePreposition(String word) {
    return PLACE_PREPOSITIONS.contains(word) || word.equals("IN");
  }

  /// Says whether the preposition is something else as often.
  static boolean isDoubtfulPreposition(String word) {
    return DOUBTFUL_PREPOSITIONS.contains(word);
  }

  static boolean isHonorific(String word) {
    return HONORIFICS.contains(WordFile.fold(word));
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(WordFile.fold(word));
  }

  static boolean isDegree(String word) {
    return DEGREES.contains(WordFile.fold(word)) && Character.isUpperCase(word.charAt(0));
  }

  /// Says whether a remark behind a name says that the person took the pictures.
  static boolean isPictureWork(String text) {
    return switch (plain(text)) {
      case "photo", "photos", "photographs", "photography", "pictures", "images", "video" -> true;
      case "foto", "fotos", "bild", "bilder", "bilde", "fotografie", "kuvat", "kuva" -> true;
      default -> false;
    };
  }

  /// Says whether a remark behind a name says that the person wrote.
  static boolean isTextWork(String text) {
    return switch (plain(text)) {
      case "text", "words", "story", "writing", "texte", "texto", "testo", "tekst", "teksti" ->
          true;
      default -> false;
    };
  }

  /// Says whether a word is of a picture's credit.
  static boolean isPicture(String word) {
    return PICTURES.contains(plain(word));
  }
}
