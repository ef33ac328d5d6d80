package org.newshound.shell.terminal.text;

import java.util.List;
import java.util.Random;

/// Text that tries to do something to a terminal, and what of it must never come out.
public final class HostileText {
  /// Texts known to have done harm somewhere.
  public static final List<String> CORPUS =
      List.of(
          "\u001b[2J\u001b[H cleared",
          "\u001b]0;title\u0007 \u001b]52;c;ZXZpbA==\u001b\\",
          "\u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\",
          "\u009b31mred\u009d0;t\u009c",
          "safe\rEVIL",
          "abc\b\b\bxyz\u007f\u007f",
          "\u202eesrever\u202c \u2066isolated\u2069 \u200frtl\u200e",
          "zero\u200bwidth\u2060joined\ufeff \u00ad",
          "\udb40\udc01\udb40\udc48\udb40\udc49 tags",
          "Z" + "\u0300\u0316\u0489".repeat(60) + "algo",
          "lone \ud800 and \udfff surrogates \ufffe \uffff \ufdd0",
          "lines\u2028and\u2029paragraphs\u0085next\u000bvertical\fform",
          "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u000e\u000f\u0010\u001f",
          "\u001bPq#0;2;0;0;0#0~~@@vv\u001b\\ sixel",
          "\u001b[?1049h\u001b[6n\u001b[c\u001bZ\u0005",
          "\u001b_Gf=100;x\u001b\\ \u001b^pm\u001b\\ \u001bX sos\u001b\\",
          "emoji \ud83d\udc69\u200d\ud83d\udcbb \u2764\ufe0f 5\ufe0f\u20e3",
          "%s %n %1$s ${jndi:ldap://x} $(reboot) `reboot` %M",
          "tab\tand\r\nline");

  private static final int[] NASTY = {
    0, 7, 8, 9, 10, 11, 12, 13, 14, 15, 27, 31, 127, 128, 133, 144, 155, 157, 156, 159, 0xad, 0x34f,
    0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d,
    0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfffe, 0xffff, 0xfdd0, 0xe0001,
    0xe007f, 0x1fffe, 0x10ffff, 0x301, 0x489, 0xfe0f, 0x1f469, 0x645, 0x4e2d
  };

  private HostileText() {}

  /// Makes a text of letters, nasty characters, lone surrogates and anything else.
  public static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.appendCodePoint(NASTY[random.nextInt(NASTY.length)]);
        case 1 -> text.append((char) random.nextInt(0x10000));
        case 2 -> text.appendCodePoint(random.nextInt(0x110000));
        default -> text.append((char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }

  /// Says whether a character must never be printed by us, whatever was read.
  public static boolean isForbidden(int point) {
    return (point < ' ' && point != '\n')
        || (point >= 0x7f && point <= 0x9f)
        || (point >= 0x202a && point <= 0x202e)
        || (point >= 0x2066 && point <= 0x2069)
        || (point >= 0x200e && point <= 0x200f)
        || point == 0x61c
        || point == 0x200b
        || point == 0x2060
        || point == 0xfeff
        || point == 0x2028
        || point == 0x2029
        || (point >= 0xd800 && point <= 0xdfff)
        || (point >= 0xe0000 && point <= 0xe007f)
        || (point & 0xfffe) == 0xfffe;
  }
}
