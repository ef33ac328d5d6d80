package org.newshound.read.xml;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.xml.tree.XmlElement;

/// What all formats of XML have in common: a name, the elements that are articles, and those beside
/// them that say something about the articles that follow.
public abstract class XmlFormat implements ArticleFormat {
  private final String name;
  private final Set<String> articles;
  private final Set<String> asides;
  private final String nothing;

  /// @param name the format's name
  /// @param articles the elements that are articles
  /// @param asides the elements that say something about the articles that follow
  /// @param nothing what to say of a file without articles
  protected XmlFormat(String name, Set<String> articles, Set<String> asides, String nothing) {
    this.name = name;
    this.articles = articles;
    this.asides = asides;
    this.nothing = nothing;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final boolean isText() {
    return true;
  }

  @Override
  public final void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    XmlArticles.read(input, this, sink);
  }

  /// Reads one article.
  ///
  /// @param article the article
  /// @param file what its file tells of it
  protected abstract ReadOutcome article(XmlElement article, XmlSource file);

  final boolean isArticle(String element) {
    return articles.contains(element);
  }

  final boolean isAside(String element) {
    return asides.contains(element);
  }

  final String nothing() {
    return nothing;
  }
}
