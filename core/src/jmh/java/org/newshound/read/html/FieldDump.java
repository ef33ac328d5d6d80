package org.newshound.read.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.newshound.article.Author;
import org.newshound.read.html.meta.*;
import org.newshound.read.html.page.PageParser;

final class FieldDump {
  public static void main(String[] args) throws IOException {
    var out = new StringBuilder();
    var mapper = new tools.jackson.databind.json.JsonMapper();
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        var page = PageParser.parse(new GZIPInputStream(Files.newInputStream(file)).readAllBytes());
        var meta = PageMetadata.of(page);
        var node = mapper.createObjectNode();
        node.put("id", file.getFileName().toString().replace(".html.gz", ""));
        meta.headline().ifPresent(h -> node.put("headline", h.value()).put("hrule", h.rule()));
        meta.signature().ifPresent(s -> {
          var names = node.putArray("authors");
          s.value().authors().stream().map(Author::name).forEach(names::add);
          if (s.value().organisation() != null) names.add(s.value().organisation());
          node.put("arule", s.rule());
        });
        meta.published().ifPresent(p -> node.put("published", p.value().value()).put("prule", p.rule()));
        node.put("site", meta.publisher().map(Found::value).orElse(""));
        node.putPOJO("h1", page.select("h1").eachText());
        node.put("og", page.select("meta[property=og:title]").attr("content"));
        out.append(node).append('\n');
      }
    }
    Files.writeString(Path.of(args[1]), out);
  }
}
