// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"

#include <QProcess>
#include <QTest>

#include <functional>
#include <optional>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTools = 20'000; // some 5 MB at once, several times that while they are read
constexpr int kLimits = 50;    // between what it takes to begin and what it takes to answer
constexpr int kHugeMib = 64 * 1024;

} // namespace

/// The program with less memory than it wants.
class TestCliMemory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer takes more room than can be refused.");
#endif
    }

    void r10_answersOrSaysThatThereIsNoMemory()
    {
        int refused = 0;
        int answered = 0;
        const int least = leastThat([](int mib) { return run(mib, {u"--version"_s}).has_value(); });
        const int most = leastThat([](int mib) { return answers(list(mib)); });
        QVERIFY2(least < most && most < kHugeMib, qPrintable(u"%1 to %2 MiB"_s.arg(least).arg(most)));
        for (int i = 1; i <= kLimits + 2; ++i) { // the last two surely suffice
            const int mib = least + (most - least) * i / kLimits;
            const auto got = list(mib);
            QVERIFY2(got, qPrintable(u"it crashed with %1 MiB"_s.arg(mib)));
            if (answers(got)) {
                ++answered;
                QVERIFY(int(got->result().at("tools").size()) >= kTools); // beside the five it always has
            } else {
                ++refused;
                QVERIFY2(!got->error().is_null(), got->err.constData());
                QVERIFY(got->out.isEmpty());
            }
        }
        qInfo("%d to %d MiB: %d answers, %d refusals", least, most, answered, refused);
        QVERIFY(answered > 0);
        QVERIFY(refused > 0);
    }

private:
    /// The least limit, in MiB, with which it does that: by halves.
    static int leastThat(const std::function<bool(int)> &does)
    {
        int low = 1;
        int high = kHugeMib;
        while (low < high) {
            const int middle = (low + high) / 2;
            if (does(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    static std::optional<CliProgram::Run> list(int mib)
    {
        return run(mib,
                   {u"--format"_s, u"json"_s, u"--method"_s, u"tools/list"_s, u"--"_s,
                    CliProgram::path(u"fakeserver"_s), u"--tools"_s, QString::number(kTools)},
                   true);
    }

    static bool answers(const std::optional<CliProgram::Run> &run) { return run && run->exitCode == 0; }

    /// None: it ended by a signal, or in another way than well unless it `mayFail`.
    static std::optional<CliProgram::Run> run(int mib, const QStringList &arguments, bool mayFail = false)
    {
        QProcess process;
        process.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"ulimit -v %1; exec \"$0\" \"$@\""_s.arg(mib * 1024),
                                                CliProgram::path(u"signalbox-cli"_s)}
                                        + arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit
            || (!mayFail && process.exitCode() != 0)) {
            return std::nullopt;
        }
        return CliProgram::Run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

QTEST_GUILESS_MAIN(TestCliMemory)
#include "tst_climemory.moc"
