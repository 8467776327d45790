// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filefolder.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace Signalbox {

namespace {

QString &lastChosen()
{
    static QString folder;
    return folder;
}

} // namespace

QString lastFileFolder()
{
    if (!lastChosen().isEmpty() && QFileInfo(lastChosen()).isDir()) {
        return lastChosen();
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void rememberFileFolder(const QString &file)
{
    if (!file.isEmpty()) {
        const QFileInfo info(file);
        lastChosen() = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    }
}

void startInLastFolder(QFileDialog *dialog)
{
    dialog->setDirectory(lastFileFolder());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, &rememberFileFolder);
}

} // namespace Signalbox
