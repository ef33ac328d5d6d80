/// Searches news articles with Apache Lucene.
///
/// Start at [org.newshound.Newshound]. The packages follow one road: a file is read into an
/// article, an article becomes a Lucene document, a query finds it, and a hit comes back as plain
/// values.
module org.newshound {
  requires static org.apache.commons.compress;
  requires static transitive org.jspecify;
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.backward_codecs;
  requires java.xml;
  requires chardet4j;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.jsoup;
  requires tools.jackson.databind;

  exports org.newshound;
  exports org.newshound.article;
  exports org.newshound.read;
  exports org.newshound.query;
  exports org.newshound.query.syntax;
  exports org.newshound.search;
  exports org.newshound.search.explain;
  exports org.newshound.search.facet;
  exports org.newshound.index;
  exports org.newshound.index.files;
  exports org.newshound.ingest;
  exports org.newshound.lucene;
  exports org.newshound.measure;

  uses org.newshound.read.ArticleFormat;

  provides org.newshound.read.ArticleFormat with
      org.newshound.read.html.HtmlFormat,
      org.newshound.read.json.JsonFormat,
      org.newshound.read.json.JsonLinesFormat,
      org.newshound.read.mail.MailFormat,
      org.newshound.read.markdown.MarkdownFormat,
      org.newshound.read.other.OtherFormat,
      org.newshound.read.sgml.ReutersFormat,
      org.newshound.read.sgml.TrecFormat,
      org.newshound.read.table.TableFormat,
      org.newshound.read.text.TextFormat,
      org.newshound.read.warc.WarcFormat,
      org.newshound.read.wire.WireFormat,
      org.newshound.read.xml.feed.AtomFormat,
      org.newshound.read.xml.news.NewsmlFormat,
      org.newshound.read.xml.news.NewsmlG2Format,
      org.newshound.read.xml.news.NitfFormat,
      org.newshound.read.xml.news.RcvFormat,
      org.newshound.read.xml.news.RitzauFormat,
      org.newshound.read.xml.feed.RssFormat,
      org.newshound.read.xml.feed.SitemapFormat,
      org.newshound.read.xml.feed.WordPressFormat;
}
