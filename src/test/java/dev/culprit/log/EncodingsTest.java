package dev.culprit.log;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
  private static final String TEXT = "Échec de la connexion\r\n日本 \uD83D\uDE00 €\nthird line";

  @Test
  void utf8IsHandedThrough() {
    Reading log = Reading.of(TEXT.getBytes(UTF_8));
    assertEquals(
        List.of("1@0 Échec de la connexion\r", "2@24 日本 😀 €", "3@40 third line"),
        log.placedTexts());
    assertEquals(List.of("- - UTF-8 50 bytes 3 lines"), log.logs());
  }

  @Test
  void aByteOrderMarkIsNoTextAndCountsInOffsets() {
    Reading log = Reading.of(concat(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(UTF_8)));
    assertEquals(
        List.of("1@3 Échec de la connexion\r", "2@27 日本 😀 €", "3@43 third line"),
        log.placedTexts());
    assertEquals(List.of("- - UTF-8 53 bytes 3 lines"), log.logs());
  }

  @Test
  void utf16WithAMarkGivesPlacesInTheFile() {
    List<String> lines = List.of("1@2 Échec de la connexion\r", "2@48 日本 😀 €", "3@64 third line");
    Reading little = Reading.of(concat(bytes(0xFF, 0xFE), TEXT.getBytes(UTF_16LE)));
    assertEquals(lines, little.placedTexts());
    assertEquals(List.of("- - UTF-16LE 84 bytes 3 lines"), little.logs());
    Reading big = Reading.of(concat(bytes(0xFE, 0xFF), TEXT.getBytes(UTF_16BE)));
    assertEquals(lines, big.placedTexts());
    assertEquals(List.of("- - UTF-16BE 84 bytes 3 lines"), big.logs());
  }

  @Test
  void utf16WithoutAMarkIsKnownByItsZeroes() {
    List<String> lines = List.of("1@0 Échec de la connexion\r", "2@46 日本 😀 €", "3@62 third line");
    Reading little = Reading.of(TEXT.getBytes(UTF_16LE));
    assertEquals(lines, little.placedTexts());
    assertEquals(List.of("- - UTF-16LE 82 bytes 3 lines"), little.logs());
    Reading big = Reading.of(TEXT.getBytes(UTF_16BE));
    assertEquals(lines, big.placedTexts());
    assertEquals(List.of("- - UTF-16BE 82 bytes 3 lines"), big.logs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | level=error msg=\"L’accès à ce fichier a été refusé… réessayez\"",
        "windows-1252 | Der Dienst „himds“ läuft nicht: Zugriff verweigert. Überprüfen Sie – später",
        "IBM850       | La connexion a échoué : accès refusé à l'hôte, contrôlez le réseau",
        "IBM850       | Der Dienst läuft nicht. Prüfen Sie die Verbindung für Azure",
        "windows-1251 | Ошибка при подключении к службе: отказано в доступе. Проверьте сеть",
        "IBM866       | Ошибка при подключении к службе: отказано в доступе. Проверьте сеть",
        "KOI8-R       | Ошибка при подключении к службе: отказано в доступе. Проверьте сеть",
        "ISO-8859-7   | Αποτυχία σύνδεσης με την υπηρεσία: δεν επιτρέπεται η πρόσβαση στο δίκτυο"
      })
  void aCodePageIsToldByItsLetters(String codePage, String line) {
    String time = "2026-01-02T03:04:05Z ";
    String text = time + "first\n" + time + line + "\n" + time + "third\n";
    Reading log = Reading.of(text.getBytes(Charset.forName(codePage)));
    assertEquals(time + line, log.texts().get(1));
    assertEquals(List.of("- - " + codePage + " " + text.length() + " bytes 3 lines"), log.logs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-932 | windows-31j   | サービスに接続できません：アクセスが拒否されました。ﾈｯﾄﾜｰｸを確認してください",
        "windows-936 | x-mswin-936   | 无法连接到服务：访问被拒绝。请检查网络和代理服务器的设置，然后再试一次",
        "windows-949 | x-windows-949 | 서비스에 연결할 수 없습니다. 액세스가 거부되었습니다. 네트워크를 확인하십시오",
        "windows-950 | x-windows-950 | 無法連線到服務：存取被拒絕。請檢查網路與代理伺服器的設定，然後再試一次"
      })
  void aCodePageOfTwoBytesIsToldByItsPairs(String label, String charset, String line) {
    String time = "2026-01-02T03:04:05Z ";
    byte[] text = (time + line + "\n" + time + "end\n").getBytes(Charset.forName(charset));
    Reading log = Reading.of(text);
    assertEquals(time + line, log.texts().get(0));
    long second = text.length - time.length() - 4;
    assertEquals("2@" + second + " " + time + "end", log.placedTexts().get(1));
    assertEquals(List.of("- - " + label + " " + text.length + " bytes 2 lines"), log.logs());
  }

  @Test
  void halfAPairShowsAsAReplacementAndKeepsPlacesRight() throws IOException {
    byte[] log =
        concat("接続".getBytes(Charset.forName("windows-31j")), bytes(0x83, '\n', 'x', 0x83));
    byte[] utf8 = new byte[100];
    int length =
        new Transcoder(new ByteArrayInputStream(log), Encoding.WINDOWS_932)
            .read(utf8, 0, utf8.length);
    assertEquals("接続\uFFFD\nx", new String(utf8, 0, length, UTF_8));
    assertEquals(log.length - 1, Encoding.WINDOWS_932.originalLength(utf8, 0, length));
  }

  @Test
  void whatIsNoUtf16ShowsAsAReplacementAndKeepsPlacesRight() {
    String broken = "lone \uD83D high\nlone \uDE00 low\nend \uD83D";
    byte[] odd = concat(utf16Units(broken), bytes('x'));
    assertEquals(
        List.of("1@0 lone \uFFFD high", "2@24 lone \uFFFD low", "3@46 end \uFFFD\uFFFD"),
        Reading.of(odd).placedTexts());
  }

  @Test
  void aCodePageIsReadWhenTheTextIsNoUtf8() {
    String text = "\u20AC 5\nÉchec à l'étape 3\nfin";
    Reading log = Reading.of(text.getBytes(Charset.forName("windows-1252")));
    assertEquals(List.of("1@0 € 5", "2@4 Échec à l'étape 3", "3@22 fin"), log.placedTexts());
    assertEquals(List.of("- - windows-1252 25 bytes 3 lines"), log.logs());
  }

  @Test
  void aCodePageIsNoticedHoweverLateItBegins() {
    String ascii = "time=now level=info msg=fine\n".repeat(40_000);
    Reading log = Reading.of((ascii + "Échec\nfin").getBytes(Charset.forName("windows-1252")));
    assertEquals(
        List.of("40001@1160000 Échec", "40002@1160006 fin"),
        log.placedTexts().subList(40_000, 40_002));
    assertEquals(List.of("- - windows-1252 1160009 bytes 40002 lines"), log.logs());
  }

  @Test
  void bytesThatACodePageDoesNotHaveStayVisible() {
    assertEquals(
        List.of("1@0 é\uFFFDè", "2@4 x"),
        Reading.of(bytes(0xE9, 0x81, 0xE8, '\n', 'x')).placedTexts());
  }

  @Test
  void aFewWrongBytesDoNotMakeUtf8ACodePage() {
    byte[] log = concat("é à ".getBytes(UTF_8), bytes(0xE9), " ç\nend".getBytes(UTF_8));
    Reading reading = Reading.of(log);
    assertEquals(List.of("1@0 é à \uFFFD ç", "2@11 end"), reading.placedTexts());
    assertEquals(List.of("- - UTF-8 14 bytes 2 lines"), reading.logs());
    byte[] half = concat("é ".getBytes(UTF_8), bytes(0xE9));
    assertEquals(List.of("1@0 é \uFFFD"), Reading.of(half).placedTexts());
  }

  @Test
  void zeroesThatALossOfPowerLeftDoNotMakeALogBinary() {
    String log = "before the loss of power\n" + "\0".repeat(30_000) + "\nafter\n";
    assertEquals(
        List.of("before the loss of power", "\0".repeat(30_000), "after"), Reading.of(log).texts());
  }

  private static byte[] utf16Units(String text) {
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) text.charAt(i);
      bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
    }
    return bytes;
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
