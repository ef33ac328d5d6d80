package org.newshound.read.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newshound.article.Published.Kind;
import org.newshound.read.date.DateField;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.parts.Texts;

/// Finds what stands above a story when no front matter gives it: headline, standfirst, byline and
/// date.
final class StoryHead {
  private static final int LONGEST_LINE = 80;
  private static final int SHORTEST_DATE = 8;
  private static final Pattern BYLINE = Pattern.compile("(?i)by:? \\S.*");
  private static final Pattern UPDATED = Pattern.compile("(?i)(?:last )?(?:updated|modified)\\b.*");

  private final NamedParts draft;

  StoryHead(NamedParts draft) {
    this.draft = draft;
  }

  /// {@return the pieces of the story alone}
  List<MarkdownBlock> takenOff(List<MarkdownBlock> pieces) {
    List<MarkdownBlock> story = new ArrayList<>(pieces);
    int from = headline(story);
    if (isStandfirst(story, from)) {
      draft.deck(story.remove(from).text(), "subhead above the byline");
    }
    while (from < story.size() && story.get(from).isParagraph()) {
      MarkdownBlock piece = story.get(from);
      List<String> rest = piece.lines().stream().flatMap(StoryHead::split).toList();
      int taken = 0;
      while (taken < rest.size() && take(rest.get(taken))) {
        taken++;
      }
      if (taken == 0) {
        break;
      }
      story.remove(from);
      if (taken < rest.size()) {
        String text = String.join("\n", rest.subList(taken, rest.size()));
        story.add(from, new MarkdownBlock(piece.type(), 0, List.of(text)));
        break;
      }
    }
    return story;
  }

  private static Stream<String> split(String line) {
    return Arrays.stream(line.split("\n", -1));
  }

  /// Takes the headline and returns where what follows it begins.
  private int headline(List<MarkdownBlock> story) {
    Optional<Integer> title =
        IntStream.range(0, story.size()).filter(i -> story.get(i).level() == 1).boxed().findFirst();
    int at = title.orElse(0);
    boolean heading = at < story.size() && story.get(at).isHeading();
    if (!heading) {
      return 0;
    }
    String text = story.get(at).text();
    if (draft.headline().isEmpty()) {
      draft.headline(text, title.isPresent() ? "first heading" : "first subhead");
    } else if (!text.equalsIgnoreCase(draft.headline())) {
      return 0;
    }
    story.remove(at);
    return at;
  }

  private boolean isStandfirst(List<MarkdownBlock> story, int from) {
    if (from + 1 >= story.size() || !story.get(from).isHeading()) {
      return false;
    }
    MarkdownBlock next = story.get(from + 1);
    if (!next.isParagraph() || next.lines().isEmpty()) {
      return false;
    }
    String line = Texts.line(split(next.lines().getFirst()).findFirst().orElse(""));
    return isByline(line) || isDate(line);
  }

  private boolean take(String raw) {
    String line = Texts.line(raw);
    if (line.isEmpty()) {
      return true;
    }
    if (isByline(line) && !draft.hasByline()) {
      draft.byline(line, "line below the headline");
      return true;
    }
    if (!isDate(line)) {
      return false;
    }
    if (UPDATED.matcher(line).matches()) {
      draft.modified(line, "line below the headline");
      return true;
    }
    if (draft.isPublished()) {
      draft.omitted("second date", line);
    } else {
      draft.published(line, "line below the headline");
    }
    return true;
  }

  private static boolean isByline(String line) {
    return line.length() <= LONGEST_LINE && BYLINE.matcher(line).matches() && !endsSentence(line);
  }

  private static boolean isDate(String line) {
    return line.length() <= LONGEST_LINE
        && line.length() >= SHORTEST_DATE
        && !endsSentence(line)
        && DateField.read(line, Kind.PUBLISHED) != null;
  }

  private static boolean endsSentence(String line) {
    return ".!?:".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
