// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/filesaver.h"

#include "ui/models/receivedfile.h"
#include "ui/widgets/filefolder.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>
#include <QtConcurrentRun>

namespace Signalbox {

namespace {

class FileSaver
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::FileSaver)
};

} // namespace

void saveAs(QWidget *window, const QString &title, const QString &name, const QByteArray &bytes,
            std::function<void(const QString &)> told)
{
    // Of the whole window: what is saved may be replaced, with its view, while one looks for a place.
    auto *dialog = new QFileDialog(window->window(), title);
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(name, QStringLiteral("saved")));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog, [view = QPointer(window), bytes, told](const QString &path) {
            QtConcurrent::run(writeWholeFile, path, bytes).then(qApp, [view, path, told](const QString &trouble) {
                if (!view) {
                    return;
                }
                told(trouble.isEmpty() ? FileSaver::tr("Saved to %1.").arg(path)
                                       : FileSaver::tr("Could not save: %1").arg(trouble));
            });
        });
    dialog->open();
}

} // namespace Signalbox
