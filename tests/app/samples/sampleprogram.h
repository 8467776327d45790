// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"

#include <QProcess>
#include <QTest>

/// A sample server as a person starts it, until the end of the test.
class SampleProgram
{
public:
    explicit SampleProgram(const QString &name)
        : m_path(qEnvironmentVariable("SIGNALBOX_BIN", QCoreApplication::applicationDirPath()) + u'/' + name)
    {
    }
    ~SampleProgram()
    {
        process.kill();
        process.waitForFinished();
    }

    /// True once it says where it serves.
    bool serves(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        process.setProcessEnvironment(environment);
        process.start(m_path, arguments);
        return QTest::qWaitFor(
                   [this] {
                       said += process.readAllStandardError();
                       return said.contains("Serving ") && said.endsWith('\n');
                   },
                   20'000)
               && !url().isEmpty();
    }
    /// Where it does not come to serve: what it says before it ends; its exit code is the process's.
    QByteArray ends(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        process.setProcessEnvironment(environment);
        process.start(m_path, arguments);
        process.waitForFinished(20'000);
        return process.readAllStandardError() + process.readAllStandardOutput();
    }
    [[nodiscard]] QString url() const
    {
        const qsizetype at = said.indexOf("Serving ");
        return at < 0 ? QString() : QString::fromUtf8(said.sliced(at + 8)).section(u'\n', 0, 0);
    }

    /// A process on a busy machine may be slow.
    [[nodiscard]] static Signalbox::Limits patient()
    {
        return {.connectMs = 20'000, .probeMs = 20'000, .requestMs = 60'000};
    }

    QProcess process;
    QByteArray said; ///< on its standard error, until it served

private:
    const QString m_path;
};
