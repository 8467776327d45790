// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cstdlib>
#include <optional>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// One secret from a pipe or a terminal.
class TestSecretInput : public QObject
{
    Q_OBJECT
private slots:
    void takesWhatAPipeHolds_data();
    void takesWhatAPipeHolds();
    void takesALineOfATerminalThatIsNotShown();
    void showsWhatIsTypedAgainWhenItIsTakenBack();

private:
    static bool isShown(int terminal)
    {
        termios settings{};
        tcgetattr(terminal, &settings);
        return (settings.c_lflag & tcflag_t(ECHO)) != 0;
    }
};

void TestSecretInput::takesWhatAPipeHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<QByteArray>>("secret");
    const auto row = [](const char *name, const QByteArray &bytes, const std::optional<QByteArray> &secret) {
        QTest::newRow(name) << bytes << secret;
    };
    row("a line", "hunter2\n", "hunter2");
    row("without a line end", "hunter2", "hunter2");
    row("of another system", "hunter2\r\n", "hunter2");
    row("spaces are part of it", " a b \n", " a b ");
    row("a key", "-----BEGIN\nabc\n-----END\n", "-----BEGIN\nabc\n-----END");
    row("nothing", "", std::nullopt);
    row("an empty line", "\n", std::nullopt);
    row("too long", QByteArray(SecretInput::kMostBytes + 1, 'x'), std::nullopt);
}

void TestSecretInput::takesWhatAPipeHolds()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const std::optional<QByteArray>, secret);
    std::array<int, 2> ends{};
    QVERIFY(pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) == 0);
    SecretInput input(ends[0]);
    QVERIFY(!input.isTerminal());
    std::optional<Result<QByteArray>> got;
    connect(&input, &SecretInput::finished, this, [&got](const Result<QByteArray> &result) { got = result; });
    input.start();
    qsizetype written = 0;
    QTRY_VERIFY(([&] { // a pipe holds less than the longest
        const ssize_t count = write(ends[1], bytes.constData() + written, size_t(bytes.size() - written));
        written += count > 0 ? count : 0;
        return written == bytes.size() || got;
    })());
    close(ends[1]);
    QTRY_VERIFY(got);
    close(ends[0]);
    QCOMPARE(bool(*got), secret.has_value());
    if (secret) {
        QCOMPARE(**got, *secret);
    } else {
        QCOMPARE(got->error().kind, Error::Kind::Usage);
    }
}

void TestSecretInput::takesALineOfATerminalThatIsNotShown()
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
    const int terminal = open(ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(terminal >= 0);
    SecretInput input(terminal);
    QVERIFY(input.isTerminal());
    std::optional<Result<QByteArray>> got;
    connect(&input, &SecretInput::finished, this, [&got](const Result<QByteArray> &result) { got = result; });
    QVERIFY(isShown(terminal));
    input.start();
    QVERIFY(!isShown(terminal));
    QCOMPARE(write(master, "hunter2\n", 8), 8);
    QTRY_VERIFY(got);
    QVERIFY(*got);
    QCOMPARE(**got, "hunter2");
    QVERIFY(isShown(terminal));
    QByteArray seen(64, '\0');
    seen.truncate(read(master, seen.data(), size_t(seen.size())));
    QCOMPARE(seen.trimmed(), ""); // the line's end, and no more
    close(terminal);
    close(master);
}

void TestSecretInput::showsWhatIsTypedAgainWhenItIsTakenBack()
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
    const int terminal = open(ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
    auto input = std::make_unique<SecretInput>(terminal);
    input->start();
    QVERIFY(!isShown(terminal));
    input.reset();
    QVERIFY(isShown(terminal));
    close(terminal);
    close(master);
}

QTEST_GUILESS_MAIN(TestSecretInput)
#include "tst_secretinput.moc"
