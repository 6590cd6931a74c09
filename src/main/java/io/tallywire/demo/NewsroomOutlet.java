package io.tallywire.demo;

import java.util.List;

/** One invented outlet: what stands around its articles, and how it publishes them. */
public record NewsroomOutlet(
    String id,
    String name,
    String feedFormat,
    String template,
    String language,
    List<String> nav,
    String newsletter,
    List<String> related,
    List<String> captions,
    List<String> bios,
    String cookie) {
  public NewsroomOutlet {
    nav = List.copyOf(nav);
    related = List.copyOf(related);
    captions = List.copyOf(captions);
    bios = List.copyOf(bios);
  }
}
