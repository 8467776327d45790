// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>

namespace Signalbox {

/// The test's own program once more, in a process of its own whose only screen has this size and scale, as the system sets
/// them before a program starts. That process has a role, and says what it found wrong.
struct ScaledProcess
{
    QSize screen;     ///< pixels
    QByteArray scale; ///< "1.5"
    QString role;     ///< which window the process shows; not empty
    QStringList arguments{};

    /// The role of this process; empty: it is the test.
    [[nodiscard]] static QString ownRole() { return qEnvironmentVariable(kRole); }

    /// In the process with the role: says them. The exit code: 0 if there are none.
    [[nodiscard]] static int tell(const QStringList &faults)
    {
        for (const QString &fault : faults) {
            qWarning().noquote() << fault;
        }
        return faults.isEmpty() ? 0 : 1;
    }

    /// In the process with the role: what was shown or moved last is laid out and drawn.
    static void settle()
    {
        for (int round = 0; round < 10; ++round) {
            QCoreApplication::processEvents();
            QTest::qWait(5);
        }
    }

    /// In the test: runs the process. What it said, if it found something wrong or did not end well; empty: all is well.
    [[nodiscard]] QByteArray faults() const
    {
        const QTemporaryDir folder;
        QFile screens(folder.filePath(QStringLiteral("screens.json")));
        if (!screens.open(QIODevice::WriteOnly)) {
            return "The screen could not be described.";
        }
        screens.write(R"({"screens":[{"name":"one","x":0,"y":0,"width":)" + QByteArray::number(screen.width())
                      + R"(,"height":)" + QByteArray::number(screen.height())
                      + R"(,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
        screens.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(scale));
        environment.insert(QString::fromLatin1(kRole), role);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(
            QCoreApplication::applicationFilePath(),
            QStringList{QStringLiteral("-platform"), QStringLiteral("offscreen:configfile=") + screens.fileName()}
                + arguments);
        if (!process.waitForFinished(kMostMs)) {
            return "It does not end. " + process.readAll();
        }
        const QByteArray said = process.readAll();
        const bool isWell = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return isWell ? QByteArray() : "It ended with " + QByteArray::number(process.exitCode()) + ". " + said;
    }

private:
    static constexpr auto kRole = "SIGNALBOX_SCALED_ROLE";
    static constexpr int kMostMs = 120'000;
};

} // namespace Signalbox
