package org.newshound.read.html.body;

import org.newshound.read.html.page.PageText;

/// Finds the article among the blocks of a page.
///
/// Two ways to find it are combined. The old one adds up the prose in each element of the page and
/// takes the element that holds most of it with fewest links. The new one judges each block by
/// itself, from about a hundred measures; the first way's element is one of them. What a block
/// measures is turned into a likelihood by decision trees that were grown from pages whose text
/// people had marked. A second set of trees then looks at the likelihoods around each block, so
/// that a short line inside the article is kept and the same line beside it is not.
///
/// Nothing here knows a site: the measures are of text, markup and place, and the words that speak
/// for or against a block are those that many sites use. Safe for use by many threads.
public final class BodyFinder {
  private static final class Shipped {
    private static final BodyFinder FINDER = new BodyFinder(BodyModel.load());
  }

  private final BodyModel model;

  BodyFinder(BodyModel model) {
    this.model = model;
  }

  /// {@return the finder with what this library has learnt}
  public static BodyFinder standard() {
    return Shipped.FINDER;
  }

  /// {@return the article}
  ///
  /// @param page the page
  /// @param hints what its metadata say
  public FoundBody find(PageText page, PageHints hints) {
    if (page.blocks().isEmpty()) {
      return FoundBody.NONE;
    }
    PageFacts facts = new PageFacts(page, hints, model.classWords(), model.textWords());
    return BodyChoice.of(facts, model.likelihoods(facts));
  }
}
