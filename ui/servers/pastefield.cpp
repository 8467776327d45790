// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/pastefield.h"

#include "core/catalog/openargument.h"
#include "ui/theme/fontroles.h"

#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace Signalbox {

namespace {

/// The one file of a drop; empty if there is none, or more than one.
QString fileOf(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

PasteField::PasteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(fontFor(FontRole::Mono));
    setTabChangesFocus(true);
}

void PasteField::readFile(const QString &path)
{
    QtConcurrent::run(&readSnippet, path).then(this, [this](const Result<QString> &text) {
        if (text) {
            selectAll();
            insertPlainText(*text); // can be taken back
        } else {
            emit fileFailed(text.error().message);
        }
    });
}

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !fileOf(*source).isEmpty();
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    const QString file = fileOf(*source);
    if (file.isEmpty()) {
        insertPlainText(source->text());
    } else {
        readFile(file);
    }
}

} // namespace Signalbox
