package org.newshound.read.html.meta;

import java.util.regex.Pattern;
import org.newshound.read.words.Agencies;

/// Tells names of companies, agencies and sites from those of people by how they are written.
final class Organisations {
  /// A legal form at the end: "Example GmbH", "Example GmbH & Co. KG", "Example Ltd.".
  private static final Pattern COMPANY =
      Pattern.compile(
          ".*[ ,](?:GmbH|gGmbH|AG|KG|KGaA|SE|Ltd\\.?|Limited|LLC|Inc\\.?|Corp\\.?|PLC|plc|S\\.?A\\.?|"
              + "S\\.?r\\.?l\\.?|S\\.?p\\.?A\\.?|B\\.?V\\.?|N\\.?V\\.?|Oy|A/S|Sp\\. z o\\.o\\.)");

  /// An address without anything before it: "Example.com".
  private static final Pattern SITE =
      Pattern.compile("[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)*?\\.[a-zA-Z]{2,6}");

  private Organisations() {}

  /// {@return whether the name can only be that of a company}
  static boolean isCompany(String name) {
    return COMPANY.matcher(name).matches();
  }

  /// {@return whether the name is that of a company, of a known agency, or a site's address}
  static boolean isOrganisation(String name) {
    return isCompany(name) || Agencies.isUnmistakable(name) || SITE.matcher(name).matches();
  }
}
