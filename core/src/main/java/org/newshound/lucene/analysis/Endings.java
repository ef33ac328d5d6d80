package org.newshound.lucene.analysis;

import org.newshound.lucene.analysis.EndingsFilter.Rules;

/// The endings of each language that its stemmer needs help with; see [EndingsFilter].
///
/// They are made to meet, not to be right: `ingles` loses its ending as `inglesa` and `ingleses`
/// do.
final class Endings {
  /// Of German: Ministerinnen, Museen, Autos.
  static final Rules GERMAN =
      Rules.of(
          """
          firmen>firma themen>thema dramen>drama konten>konto risiken>risiko visa>visum
          8:innen>in 6:seen>seum 6:ismen>ismus 5:os>o 5:C-ys>y
          """);

  /// Of French: travaux, ouvrière, publique, française, fermée.
  static final Rules FRENCH =
      Rules.of(
          """
          travaux>travail vitraux>vitrail baux>bail yeux>oeil cieux>ciel lieux>lieu feux>feu
          jeux>jeu enjeux>enjeu voeux>voeu aveux>aveu neveux>neveu cheveux>cheveu
          nouvelle>nouveau nouvelles>nouveau nouvel>nouveau belle>beau belles>beau
          publique>public publiques>public grecque>grec grecques>grec turque>turc turques>turc
          blanche>blanc blanches>blanc
          5:eaux>eau 6:aux>al 5:oux>ou 6:ieres>ier 6:iere>ier 7:euses>eux 7:euse>eux
          7:aises>ais 6:aise>ais 7:oises>ois 6:oise>ois 6:ives>if 6:ive>if 6:ees>e 5:ee>e 5:V-s>
          """);

  /// Of Spanish: luces, mujeres, inglesas.
  static final Rules SPANISH =
      Rules.of(
          """
          5:ces>z 8:eses> 5:eses>es 7:esas> 6:esa> 5:C-es> 5:ues>ue 4:as>a 4:os>o 4:es>e
          """);

  /// Of Italian: banche, laghi, operai.
  static final Rules ITALIAN =
      Rules.of(
          """
          uomini>uomo dei>dio
          5:chi>ci 5:che>ce 5:ghi>gi 5:ghe>ge 6:nai>naio 6:lai>laio operai>operaio
          """);

  /// Of Italian words of two vowels, of which the stemmer leaves the last: anno, anni.
  static final Rules ITALIAN_LAST = Rules.of("4:C-a> 4:C-e> 4:C-i> 4:C-o>");

  /// Of Portuguese: nações, jornais, homens.
  static final Rules PORTUGUESE =
      Rules.of(
          """
          5:oes>ao 4:aes>ao 5:ais>al 5:eis>el 5:il>el 5:ois>ol 5:uis>ul 5:ens>em 5:ons>om 5:uns>um
          8:eses> 5:eses>es 7:esas> 6:esa> 5:C-es> 7:ues>u 4:as>a 4:os>o 4:es>e
          """);

  /// Of Dutch: havens, kinderen, steden.
  static final Rules DUTCH =
      Rules.of(
          """
          kinderen>kind eieren>ei steden>stad schepen>schip leden>lid bladeren>blad liederen>lied
          volkeren>volk goederen>goed
          6:ens>en 6:ers>er 6:els>el 6:ems>em 5:os>o 5:as>a 5:dt>d 7:heden>heid
          """);

  /// Of Dutch stems, which end as no word does: huiz, brev, mann.
  static final Rules DUTCH_LAST =
      Rules.of(
          """
          4:jz>js 4:jv>jf 4:V-z>s 4:V-v>f 4:lv>lf 4:rv>rf 4:nz>ns 4:rz>rs 4:nn>n 4:ll>l 4:mm>m 4:pp>p 4:ss>s 4:tt>t
          4:kk>k 4:bb>b 4:dd>d 4:ff>f 4:gg>g 4:rr>r
          """);

  private Endings() {}
}
