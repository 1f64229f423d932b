package dev.culprit.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record: its components, one after the other. One that several others hold is kept once. */
final class RecordCodec implements Codec {
  private final Class<?> type;
  private final Constructor<?> constructor;
  private final RecordComponent[] components;
  private final Codec[] codecs;

  /** The codecs of its components are given with {@link #of}, because they may need this one. */
  RecordCodec(Class<?> type) {
    this.type = type;
    this.components = type.getRecordComponents();
    this.codecs = new Codec[components.length];
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException everyRecordHasOne) {
      throw new IllegalStateException(everyRecordHasOne);
    }
  }

  RecordCodec of(CodecSet others) {
    for (int i = 0; i < codecs.length; i++) {
      codecs[i] = others.ofComponent(components[i].getGenericType());
    }
    return this;
  }

  @Override
  public void write(Object value, Encoder out) {
    int before = out.numberOf(value, this);
    out.number(before + 1);
    if (before >= 0) {
      return;
    }
    for (int i = 0; i < codecs.length; i++) {
      codecs[i].write(component(value, i), out);
    }
  }

  private Object component(Object value, int index) {
    try {
      Method accessor = components[index].getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public Object read(Decoder in) {
    List<Object> known = in.records(this);
    int number = in.number();
    if (number > 0) {
      return known.get(number - 1);
    }
    int place = known.size();
    known.add(null);
    Object[] values = new Object[codecs.length];
    for (int i = 0; i < codecs.length; i++) {
      values[i] = codecs[i].read(in);
    }
    try {
      Object read = constructor.newInstance(values);
      known.set(place, read);
      return read;
    } catch (ReflectiveOperationException refused) {
      throw new IllegalStateException(refused);
    }
  }

  @Override
  public void describe(StringBuilder out) {
    out.append(type.getName());
  }

  /** The record's components, which its name alone does not say. */
  void describeComponents(StringBuilder out) {
    describe(out);
    for (int i = 0; i < codecs.length; i++) {
      out.append(' ').append(components[i].getName()).append(' ');
      codecs[i].describe(out);
    }
    out.append('\n');
  }
}
