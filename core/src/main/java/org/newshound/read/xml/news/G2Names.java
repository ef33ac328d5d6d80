package org.newshound.read.xml.news;

import java.util.ArrayList;
import java.util.List;
import org.newshound.read.xml.tree.XmlElement;

/// Picks, of names given in several languages, the one in the article's.
public final class G2Names {
  private G2Names() {}

  /// Returns what a person, place or subject is called: its name in the language, else its first
  /// name, else what stands for it literally.
  public static String of(XmlElement element, String language) {
    List<XmlElement> names = inLanguage(element.children("name"), language);
    for (XmlElement name : names) {
      if (!name.text().isBlank() && !name.attribute("role").endsWith("mnemonic")) {
        return name.text();
      }
    }
    boolean coded = !element.attribute("qcode").isEmpty() || !element.attribute("uri").isEmpty();
    String literal = coded ? "" : element.attribute("literal");
    return literal.indexOf('#') < 0 ? literal : "";
  }

  /// Returns the elements in the language first, then the others, each in order.
  public static List<XmlElement> inLanguage(List<XmlElement> elements, String language) {
    List<XmlElement> ordered = new ArrayList<>();
    for (XmlElement element : elements) {
      if (isIn(element, language)) {
        ordered.add(element);
      }
    }
    for (XmlElement element : elements) {
      if (!isIn(element, language)) {
        ordered.add(element);
      }
    }
    return ordered;
  }

  private static boolean isIn(XmlElement element, String language) {
    String own = element.attribute("xml:lang");
    return own.isEmpty() || language.isEmpty() || primary(own).equals(primary(language));
  }

  private static String primary(String language) {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }
}
