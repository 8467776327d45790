// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"

#include <QProcess>
#include <QTest>

#include <optional>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTools = 20'000; // some 5 MB at once, several times that while they are read
constexpr int kLeastMib = 60;
constexpr int kMostMib = 260;
constexpr int kStepMib = 4;

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
        int begun = 0;
        int refused = 0;
        int answered = 0;
        for (int mib = kLeastMib; mib <= kMostMib; mib += kStepMib) {
            if (!run(mib, {u"--version"_s})) {
                continue; // not even the libraries fit
            }
            ++begun;
            const auto got = run(mib,
                                 {u"--format"_s, u"json"_s, u"--method"_s, u"tools/list"_s, u"--"_s,
                                  CliProgram::path(u"fakeserver"_s), u"--tools"_s, QString::number(kTools)},
                                 true);
            QVERIFY2(got, qPrintable(u"it crashed with %1 MiB"_s.arg(mib)));
            if (got->exitCode == 0) {
                ++answered;
                QVERIFY(int(got->result().at("tools").size()) >= kTools); // beside the five it always has
            } else {
                ++refused;
                QVERIFY2(!got->error().is_null(), got->err.constData());
                QVERIFY(got->out.isEmpty());
            }
        }
        qInfo("%d limits: %d answers, %d refusals", begun, answered, refused);
        QVERIFY(answered > 0);
        QVERIFY(refused > 0);
    }

private:
    /// None: it ended by a signal, or in another way than well unless it `mayFail`.
    static std::optional<CliProgram::Run> run(int mib, const QStringList &arguments, bool mayFail = false)
    {
        QProcess process;
        process.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"ulimit -v %1; exec \"$0\" \"$@\""_s.arg(mib * 1024),
                                                CliProgram::path(u"signalbox-cli"_s)}
                                        + arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit
            || (!mayFail && process.exitCode() != 0)) {
            return std::nullopt;
        }
        return CliProgram::Run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

QTEST_GUILESS_MAIN(TestCliMemory)
#include "tst_climemory.moc"
