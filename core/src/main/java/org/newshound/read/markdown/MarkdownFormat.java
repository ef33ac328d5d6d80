package org.newshound.read.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.decode.WholeText;
import org.newshound.read.parts.NamedParts;

/// Markdown: one article a file, as site generators and note programs keep them.
///
/// Front matter with a title or a date makes any file Markdown. Without it the file's name has to
/// say so: a number sign or a bracket occurs in plain stories too.
///
/// Instances keep no state and are safe for use by many threads.
public final class MarkdownFormat implements ArticleFormat {
  private static final int SURE = 80;
  private static final int MARKED = 60;
  private static final int FRONTED = 40;
  private static final int NAMED = 10;
  private static final List<String> TELLING = List.of("title", "headline", "date", "pubdate");
  private static final Pattern MARKS =
      Pattern.compile(
          "(?m)^ {0,3}#{1,6} \\S|\\]\\((?:https?:|/|\\.)|^ {0,3}\\[[^\\]\\n]{1,99}\\]: \\S");

  /// Makes the format; the service loader calls this.
  public MarkdownFormat() {}

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(Head head) {
    boolean named = head.isNamed(".md", ".markdown", ".mdown", ".mkd");
    FrontMatter front = FrontMatter.of(head.text());
    if (TELLING.stream().anyMatch(front.fields()::containsKey)) {
      return named ? SURE : FRONTED;
    }
    if (!named) {
      return 0;
    }
    return MARKS.matcher(head.text()).find() ? MARKED : NAMED;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    Origin origin = input.origin(name());
    long limit = input.limits().fileBytes();
    WholeText whole =
        WholeText.read(input.bytes(), limit, bytes -> new String(bytes, StandardCharsets.UTF_8));
    sink.accept(
        whole.text() == null
            ? new ReadOutcome.Rejected(origin, whole.fault())
            : read(whole.text(), origin, input.limits()));
  }

  private static ReadOutcome read(String text, Origin origin, ReadLimits limits) {
    FrontMatter front = FrontMatter.of(text);
    MarkdownBody body;
    try {
      body = MarkdownBody.of(front.rest());
    } catch (IllegalArgumentException e) {
      return new ReadOutcome.Rejected(origin, "its Markdown is beyond limits: " + e.getMessage());
    }
    NamedParts draft = new NamedParts(origin);
    FrontFields.into(draft, front);
    List<MarkdownBlock> story = new StoryHead(draft).takenOff(body.pieces());
    draft.blocks(story.stream().flatMap(MarkdownBlock::blocks).toList(), "text");
    body.captions().forEach(draft::caption);
    body.comments().forEach(comment -> draft.omitted("comment", comment));
    return draft.hasBody()
        ? draft.outcome(limits)
        : new ReadOutcome.Skipped(origin, "a Markdown file without a text");
  }
}
