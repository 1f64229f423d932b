package dev.culprit.cache;

import java.time.Duration;

/** A value without parts. */
enum ScalarCodec implements Codec {
  TEXT {
    @Override
    public void write(Object value, Encoder out) {
      out.text((String) value);
    }

    @Override
    public Object read(Decoder in) {
      return in.text();
    }
  },
  WHOLE_NUMBER {
    @Override
    public void write(Object value, Encoder out) {
      out.number((Integer) value);
    }

    @Override
    public Object read(Decoder in) {
      return in.number();
    }
  },
  TRUTH {
    @Override
    public void write(Object value, Encoder out) {
      out.number((Boolean) value ? 1 : 0);
    }

    @Override
    public Object read(Decoder in) {
      return in.number() == 1;
    }
  },
  BYTES {
    @Override
    public void write(Object value, Encoder out) {
      out.bytes((byte[]) value);
    }

    @Override
    public Object read(Decoder in) {
      return in.bytes();
    }
  },
  DURATION {
    @Override
    public void write(Object value, Encoder out) {
      out.text(value.toString());
    }

    @Override
    public Object read(Decoder in) {
      return Duration.parse(in.text());
    }
  };

  @Override
  public void describe(StringBuilder out) {
    out.append(name());
  }
}
