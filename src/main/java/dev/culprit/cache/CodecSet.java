package dev.culprit.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codecs of one record and of everything in it. */
final class CodecSet {
  private static final Map<Class<?>, Codec> SCALARS =
      Map.of(
          String.class, ScalarCodec.TEXT,
          byte[].class, ScalarCodec.BYTES,
          int.class, ScalarCodec.WHOLE_NUMBER,
          Integer.class, ScalarCodec.WHOLE_NUMBER,
          boolean.class, ScalarCodec.TRUTH,
          Boolean.class, ScalarCodec.TRUTH,
          Duration.class, ScalarCodec.DURATION);

  private final Map<Class<?>, RecordCodec> records = new LinkedHashMap<>();
  private final Set<Class<?>> parts;

  /**
   * @param parts records that are read only when they are needed
   */
  CodecSet(Set<Class<?>> parts) {
    this.parts = parts;
  }

  /** Null is told from a value, but where there can be none. */
  Codec ofComponent(Type type) {
    Codec codec = of(type);
    return type instanceof Class<?> known && known.isPrimitive() ? codec : new OptionalCodec(codec);
  }

  Codec of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] parts = generic.getActualTypeArguments();
      if (generic.getRawType() == Map.class) {
        return new MapCodec(of(parts[0]), of(parts[1]));
      }
      if (generic.getRawType() == List.class || generic.getRawType() == Set.class) {
        return new CollectionCodec(of(parts[0]), generic.getRawType() == Set.class);
      }
    } else if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        RecordCodec codec = ofRecord(plain);
        return parts.contains(plain) ? new PartCodec(codec) : codec;
      }
      if (plain.isEnum()) {
        return new EnumCodec(plain.getName(), plain.getEnumConstants());
      }
      if (SCALARS.containsKey(plain)) {
        return SCALARS.get(plain);
      }
    }
    throw new IllegalArgumentException("a cache can not keep a " + type.getTypeName());
  }

  RecordCodec ofRecord(Class<?> type) {
    RecordCodec known = records.get(type);
    if (known != null) {
      return known;
    }
    RecordCodec codec = new RecordCodec(type);
    records.put(type, codec);
    return codec.of(this);
  }

  String description() {
    StringBuilder description = new StringBuilder();
    records.values().forEach(codec -> codec.describeComponents(description));
    return description.toString();
  }
}
