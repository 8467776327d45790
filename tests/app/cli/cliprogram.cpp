// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace Signalbox;

namespace CliProgram {

namespace {

constexpr int kLongestMs = 60000;

Json member(const Json &object, const char *name)
{
    return object.is_object() && object.contains(name) ? object.at(name) : Json::null();
}

/// What a test makes the program keep goes nowhere near what the person keeps, and no test finds what another left.
void useOwnFolders()
{
    static const QTemporaryDir folder;
    for (const char *variable : {"SIGNALBOX_CONFIG_DIR", "SIGNALBOX_DATA_DIR"}) {
        if (!qEnvironmentVariableIsSet(variable)) {
            qputenv(variable, QFile::encodeName(folder.path()));
        }
    }
}

} // namespace

Json Run::document() const
{
    const auto parsed = parseJson(out);
    return parsed && parsed->findings.isEmpty() ? parsed->value : Json::null();
}

Json Run::result() const
{
    const Json whole = document();
    return whole.is_object() && whole.size() == 1 ? member(whole, "result") : Json::null();
}

QByteArray Run::resultText() const
{
    return compactJson(result());
}

Json Run::error() const
{
    const auto parsed = parseJson(err.trimmed().split('\n').last());
    return parsed ? member(parsed->value, "error") : Json::null();
}

QString path(const QString &program)
{
    useOwnFolders();
    return qEnvironmentVariable("SIGNALBOX_BIN") + u'/' + program;
}

Run run(const QStringList &arguments, const QByteArray &input, const QString &folder)
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished); // the event loop goes on: a test may serve what it starts
    process.setWorkingDirectory(folder);
    process.start(path(QStringLiteral("signalbox-cli")), arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForStarted() && (!ended.isEmpty() || ended.wait(kLongestMs))
        && process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Run runAtTerminal(const QStringList &arguments, const QByteArray &shown, const QByteArray &typed)
{
    Run run;
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) {
        run.err = "no terminal";
        return run;
    }
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    process.setStandardInputFile(QString::fromLocal8Bit(ptsname(terminal)));
    QObject::connect(&process, &QProcess::readyReadStandardError, &process,
                     [&] { run.err += process.readAllStandardError(); });
    process.start(path(QStringLiteral("signalbox-cli")), arguments);
    const auto asks = [&] { return run.err.contains(shown) && run.err.endsWith(": "); };
    const bool isTyped = QTest::qWaitFor([&] { return asks() || !ended.isEmpty(); }, kLongestMs) && asks()
                         && write(terminal, typed.constData(), size_t(typed.size())) == typed.size();
    if (isTyped && (!ended.isEmpty() || ended.wait(kLongestMs)) && process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    close(terminal);
    run.out = process.readAllStandardOutput();
    run.err += process.readAllStandardError();
    return run;
}

} // namespace CliProgram
