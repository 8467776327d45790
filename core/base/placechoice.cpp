// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/placechoice.h"

#include "core/base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kConfig = "SIGNALBOX_CONFIG_DIR";
constexpr auto kData = "SIGNALBOX_DATA_DIR";

void setFolder(const char *variable, const QString &folder)
{
    qputenv(variable, QFile::encodeName(QDir::cleanPath(QDir(folder).absolutePath())));
}

QString tr(const char *text)
{
    return QCoreApplication::translate("PlaceChoice", text);
}

} // namespace

Result<PlaceChoice> PlaceChoice::takeFrom(QStringList &arguments)
{
    PlaceChoice choice;
    while (!arguments.isEmpty()) {
        const QString word = arguments.first();
        if (word == "--portable"_L1) {
            choice.isPortable = true;
            arguments.removeFirst();
            continue;
        }
        const QString option = word.section(u'=', 0, 0);
        if (option != "--config-dir"_L1 && option != "--data-dir"_L1) {
            break;
        }
        arguments.removeFirst();
        QString folder;
        if (word.contains(u'=')) {
            folder = word.section(u'=', 1);
        } else if (!arguments.isEmpty()) {
            folder = arguments.takeFirst();
        }
        if (folder.isEmpty()) {
            return fail(Error::Kind::Usage, tr("%1 wants a folder.").arg(option));
        }
        (option == "--data-dir"_L1 ? choice.dataDir : choice.configDir) = folder;
    }
    return choice;
}

Result<> PlaceChoice::apply() const
{
    QString everything = dataDir;
    const bool isSaid = qEnvironmentVariableIsSet(kConfig) || qEnvironmentVariableIsSet(kData) || !configDir.isEmpty();
    if (everything.isEmpty() && (isPortable || !isSaid)) {
        everything = portableFolder(programDir(), isPortable);
        if (!everything.isEmpty() && (!Paths::makePrivateDir(everything) || !QFileInfo(everything).isWritable())) {
            return Failure(
                Error{.kind = Error::Kind::Storage,
                      .message = tr("The folder %1 beside the program cannot be written to.").arg(everything),
                      .where = everything,
                      .advice = tr("Put the program where you may write, or name a folder with --data-dir.")});
        }
    }
    if (!everything.isEmpty()) {
        setFolder(kData, everything);
        if (configDir.isEmpty()) {
            setFolder(kConfig, everything + "/config"_L1);
            qputenv("SIGNALBOX_ONE_FOLDER", "1");
        }
    }
    if (!configDir.isEmpty()) {
        setFolder(kConfig, configDir);
    }
    return {};
}

QString PlaceChoice::portableFolder(const QString &programDir, bool isAsked)
{
    QStringList places = {programDir};
    if (QFileInfo(programDir).fileName() == "bin"_L1) {
        places.append(QFileInfo(programDir).path());
    }
    for (const QString &place : std::as_const(places)) {
        if (QFileInfo(place + "/portable"_L1).isFile()) {
            return QDir::cleanPath(place + "/signalbox-data"_L1);
        }
    }
    return isAsked ? QDir::cleanPath(places.last() + "/signalbox-data"_L1) : QString();
}

QString PlaceChoice::programDir()
{
    const QString image = appImage();
    return image.isEmpty() ? QCoreApplication::applicationDirPath() : QFileInfo(image).absolutePath();
}

QString PlaceChoice::appImage()
{
    const QString program = QCoreApplication::applicationDirPath() + u'/';
    const QString image = qEnvironmentVariable("APPIMAGE");
    // Of the AppImage that started us, which may be another program's.
    const QString mounted = QFileInfo(qEnvironmentVariable("APPDIR")).canonicalFilePath();
    return !mounted.isEmpty() && program.startsWith(mounted + u'/') ? image : QString();
}

} // namespace Signalbox
