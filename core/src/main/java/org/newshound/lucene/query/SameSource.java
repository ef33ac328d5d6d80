package org.newshound.lucene.query;

import java.io.IOException;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.SourceNames;

/// Finds the articles of a source, whatever spelling of its name they have.
public final class SameSource extends MultiTermQuery {
  private final String key;

  /// Makes one.
  ///
  /// @param name any spelling
  public SameSource(String name) {
    super(Fields.SOURCE, CONSTANT_SCORE_REWRITE);
    key = SourceNames.key(name);
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new FilteredTermsEnum(terms.iterator(), false) {
      @Override
      protected AcceptStatus accept(BytesRef term) {
        return SourceNames.key(term.utf8ToString()).equals(key)
            ? AcceptStatus.YES
            : AcceptStatus.NO;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(Fields.SOURCE)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return Fields.SOURCE + ":same(" + key + ')';
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other) && other instanceof SameSource that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + key.hashCode();
  }
}
