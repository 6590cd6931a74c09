package io.tallywire.config;

import io.tallywire.match.Topic;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One topic in a JSON file: the measures and populations that it brings for its claims. */
public final class TopicFile {
  private TopicFile() {}

  /**
   * The topic with the file's {@code measures} and {@code populations}; other keys are not looked
   * at.
   *
   * @throws ConfigException with all problems at once, if there is any
   */
  public static Topic withOwnWords(Topic topic, Path path) throws ConfigException {
    Problems problems = new Problems();
    YamlFile file = new YamlFile(path, problems);
    Map<String, YamlNode> groups = new HashMap<>();
    file.read().forEach(field -> groups.put(field.key(), field.value()));
    Topic read = new OwnWordsReader(file, problems).read(topic, groups);
    problems.failIfAny();
    return read;
  }
}
