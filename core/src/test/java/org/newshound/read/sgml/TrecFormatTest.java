package org.newshound.read.sgml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Caption;
import org.newshound.read.Reading;

/// Holds each collection of TREC to its own tags, on stories of ours.
class TrecFormatTest {
  private static final String AP =
      """
      <DOC>
      <DOCNO> AP880311-0001 </DOCNO>
      <FILEID>AP-NR-03-11-88 0417EST</FILEID>
      <FIRST>r a BC-Ferry     03-11 0200</FIRST>
      <SECOND>BC-Ferry,0205</SECOND>
      <HEAD>Ferry Crews Walk Out</HEAD>
      <HEAD>With Photo</HEAD>
      <BYLINE>By IDA CALDER</BYLINE>
      <BYLINE>Associated Press Writer</BYLINE>
      <DATELINE>PORT MARLOW, Maine (AP) </DATELINE>
      <TEXT>
         Ferry crews walked out on Friday.
         Nobody sailed.
      </TEXT>
      </DOC>
      """;

  private static final String WSJ =
      """
      <DOC>
      <DOCNO> WSJ880311-0001 </DOCNO>
      <HL> Ferry Crews Walk Out </HL>
      <AUTHOR> Ida Calder (WSJ Staff) </AUTHOR>
      <SO> WALL STREET JOURNAL (J), PAGE A4 </SO>
      <CO> MRLW
      </CO>
      <IN> SHIPPING (MAR)
      </IN>
      <DATELINE> PORT MARLOW, Maine </DATELINE>
      <DD> 03/11/88 </DD>
      <LP>
         Ferry crews walked out on Friday.
      </LP>
      <TEXT>
         Nobody sailed.
      </TEXT>
      </DOC>
      """;

  private static final String FT =
      """
      <DOC>
      <DOCNO>FT881-1</DOCNO>
      <PROFILE>_AN-ICKAAAFT</PROFILE>
      <DATE>880311
      </DATE>
      <HEADLINE>
      FT  11 MAR 88 / Ferry Crews Walk Out
      </HEADLINE>
      <BYLINE>
         By IDA CALDER
      </BYLINE>
      <DATELINE>
         PORT MARLOW, Maine
      </DATELINE>
      <TEXT>
      Ferry crews walked out on Friday.

      Nobody sailed.
      </TEXT>
      <XX>Industries:-</XX>
      <IN>P4481 Deep Sea Shipping.</IN>
      <PUB>The Financial Times
      </PUB>
      <PAGE>
      London Page 4
      </PAGE>
      </DOC>
      """;

  private static final String LAT =
      """
      <DOC>
      <DOCNO> LA031188-0001 </DOCNO>
      <DOCID> 41 </DOCID>
      <DATE><P>March 11, 1988, Friday, Home Edition </P></DATE>
      <SECTION><P>Metro; Part 2; Page 1; Column 1; Metro Desk </P></SECTION>
      <LENGTH><P>9 words </P></LENGTH>
      <HEADLINE><P>FERRY CREWS WALK OUT </P></HEADLINE>
      <BYLINE><P>By IDA CALDER, Times Staff Writer </P></BYLINE>
      <DATELINE><P>PORT MARLOW, Maine </P></DATELINE>
      <TEXT><P>Ferry crews walked out on Friday. </P><P>Nobody sailed. </P></TEXT>
      <GRAPHIC><P>The idle ferry. </P></GRAPHIC>
      <SUBJECT><P>FERRIES; STRIKES</P></SUBJECT>
      </DOC>
      """;

  private static final String FBIS =
      """
      <DOC>
      <DOCNO> FBIS3-1 </DOCNO>
      <HT>  "drsov041__a88001" </HT>
      <HEADER>
      <AU>   FBIS-SOV-88-041 </AU>
      Document Type:Daily Report
      <DATE1>  11 March 1988 </DATE1>
      </HEADER>
      <F P=100> Northern Coast </F>
      <H3> <TI>      Ferry Crews Walk Out </TI></H3>
      <F P=102>  AU1103141688 Port Marlow Radio in Danish 1400 GMT 11 Mar 88 </F>
      <F P=103> AU1103141688 </F>
      <TEXT>
      Language: <F P=105> Danish </F>
      Article Type:BFN

        [Text] Port Marlow, 11 Mar (AFP) -- Ferry crews walked out on Friday.

        Nobody sailed.
      </TEXT>
      </DOC>
      """;

  private static final String SJMN =
      """
      <DOC>
      <DOCNO> SJMN88-07011001 </DOCNO>
      <ACCESS> 07011001 </ACCESS>
      <CAPTION>  Photo; PHOTO: The idle ferry. </CAPTION>
      <DESCRIPT>  FERRY; STRIKE </DESCRIPT>
      <LEADPARA>  Ferry crews walked out on Friday.
      </LEADPARA>
      <SECTION>  Front </SECTION>
      <HEADLINE>  FERRY CREWS WALK OUT </HEADLINE>
      <MEMO>  Related story on page 4A. </MEMO>
      <TEXT>     Nobody sailed.
      </TEXT>
      <BYLINE>  IDA CALDER, Mercury News Staff Writer </BYLINE>
      <DATELINE>  PORT MARLOW, Maine </DATELINE>
      <PUBDATE>  880311 </PUBDATE>
      <COPYRGHT>  Copyright 1988, Harbor Mercury </COPYRGHT>
      </DOC>
      """;

  @ParameterizedTest
  @CsvSource({
    "AP, AP880311-0001",
    "WSJ, WSJ880311-0001",
    "FT, FT881-1",
    "LAT, LA031188-0001",
    "FBIS, FBIS3-1",
    "SJMN, SJMN88-07011001"
  })
  void everyCollectionGivesHeadlineDayPlaceAndText(String collection, String id) {
    Article article = Reading.article(of(collection));

    assertThat(article.id()).isEqualTo(id);
    assertThat(article.headline()).isEqualToIgnoringCase("Ferry Crews Walk Out");
    assertThat(article.published()).satisfies(p -> assertThat(p.day()).isEqualTo("1988-03-11"));
    assertThat(article.dateline())
        .satisfies(
            dateline -> assertThat(dateline.places().getFirst().name()).isEqualTo("Port Marlow"));
    assertThat(article.body())
        .containsExactly(
            Block.paragraph("Ferry crews walked out on Friday."),
            Block.paragraph("Nobody sailed."));
  }

  @ParameterizedTest
  @CsvSource({"AP", "WSJ", "FT", "LAT", "SJMN"})
  void writerIsNamedInAnyTag(String collection) {
    assertThat(Reading.article(of(collection)).byline())
        .satisfies(byline ->
            assertThat(byline.authors()).extracting(Author::name).containsExactly("Ida Calder"));
  }

  @Test
  void paperSectionTopicsCaptionsAndRightsAreRead() {
    assertThat(Reading.article(WSJ).source())
        .satisfies(source -> assertThat(source.value()).isEqualTo("WALL STREET JOURNAL (J)"));
    assertThat(Reading.article(WSJ).keywords()).containsExactly("SHIPPING (MAR)", "MRLW");
    assertThat(Reading.article(FT).source())
        .satisfies(source -> assertThat(source.value()).isEqualTo("The Financial Times"));
    assertThat(Reading.article(LAT).section()).isEqualTo("Metro");
    assertThat(Reading.article(LAT).keywords()).containsExactly("FERRIES", "STRIKES");
    assertThat(Reading.article(LAT).captions()).containsExactly(Caption.of("The idle ferry."));
    assertThat(Reading.article(SJMN).section()).isEqualTo("Front");
    assertThat(Reading.article(SJMN).keywords()).containsExactly("FERRY", "STRIKE");
    assertThat(Reading.article(SJMN).captions())
        .extracting(Caption::text)
        .containsExactly("Photo; PHOTO: The idle ferry.");
    assertThat(Reading.article(SJMN).copyright()).isEqualTo("Copyright 1988, Harbor Mercury");
  }

  @Test
  void translationIsNotTakenForTextInTheLanguageOfItsSource() {
    assertThat(Reading.article(FBIS).language()).isNotEqualTo("da");
  }

  private static String of(String collection) {
    return switch (collection) {
      case "AP" -> AP;
      case "WSJ" -> WSJ;
      case "FT" -> FT;
      case "LAT" -> LAT;
      case "FBIS" -> FBIS;
      case "SJMN" -> SJMN;
      default -> throw new AssertionError(collection);
    };
  }
}
