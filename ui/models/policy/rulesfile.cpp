// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/rulesfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Failure notOpened(const QString &why, const QString &path)
{
    Failure failure = fail(Error::Kind::Usage, why);
    failure.error().advice =
        QCoreApplication::translate("RulesFile", "Open the file in an editor by hand: %1").arg(path);
    return failure;
}

} // namespace

QByteArray exampleRules()
{
    return R"({
  // The first rule that speaks of a call decides: "allow", "ask" or "deny".
  "rules": [
    // Names are server.tool; * stands for anything.
    {"name": "reading is fine", "do": "allow", "tools": ["*.read_*", "*.list_*", "*.get_*"]},

    // What a tool says of itself counts only if its server is believed; else it may destroy.
    {"name": "ask before anything that may destroy", "do": "ask", "hints": {"destructive": true}},

    // No more than 60 calls a minute, whoever makes them.
    {"name": "not too many", "do": "deny", "beyond": {"calls": 60, "seconds": 60}}
  ],
  "otherwise": "allow"
}
)";
}

Result<> makeExampleRules(const QString &path)
{
    return makeNewFile(path, exampleRules());
}

Result<> makeNewFile(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size() || !file.flush()) {
        Failure failure =
            fail(Error::Kind::Storage,
                 QCoreApplication::translate("RulesFile", "The file was not made: %1").arg(file.errorString()));
        failure.error().where = path;
        return failure;
    }
    return {};
}

Result<> openInEditor(const QString &path, const EditorStarter &start)
{
    const QFileInfo file(path);
    if (!file.isAbsolute() || !file.isFile()) {
        return notOpened(QCoreApplication::translate("RulesFile", "There is no such file."), path);
    }
    const QString program = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (program.isEmpty()) {
        return notOpened(
            QCoreApplication::translate("RulesFile", "There is no xdg-open on this system to open it with."), path);
    }
    const QStringList arguments{file.absoluteFilePath()};
    if (!(start ? start(program, arguments) : QProcess::startDetached(program, arguments))) {
        return notOpened(QCoreApplication::translate("RulesFile", "The editor could not be started."), path);
    }
    return {};
}

} // namespace Signalbox
