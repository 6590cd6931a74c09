package io.tallywire.extract;

/**
 * A run of text that a reader sees as one paragraph, heading, list item or table cell.
 *
 * @param region the innermost element that holds all of it
 * @param linked how many of its characters are inside links
 * @param slanted how many of its characters are set in italics
 * @param afterPicture nothing but a picture stands before it in its element, or just before that
 */
record Block(String text, Region region, int linked, int slanted, boolean afterPicture) {

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isSlanted() {
    return slanted > text.length() * 0.9;
  }

  String tag() {
    return region.tag;
  }

  boolean isHeading() {
    String tag = region.tag;
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }
}
