// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/pastefield.h"

#include "core/catalog/commandline.h"
#include "core/catalog/openargument.h"
#include "core/catalog/paste/pastebundle.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

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
            emit cameWhole();
        } else {
            emit fileFailed(text.error().message);
        }
    });
}

void PasteField::markFault(std::optional<qsizetype> position)
{
    m_fault = position;
    if (!position) {
        setExtraSelections({});
        return;
    }
    const int last = document()->characterCount() - 1; // behind the text
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(std::clamp(int(*position), 0, std::max(last - 1, 0))); // where it ends too soon: its end
    mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    mark.format.setBackground(tokensOf(this).errBack);
    mark.format.setForeground(tokensOf(this).err);
    mark.format.setUnderlineColor(tokensOf(this).err);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    setExtraSelections({mark});
}

void PasteField::goToFault()
{
    if (m_fault) {
        QTextCursor cursor(document());
        cursor.setPosition(std::clamp(int(*m_fault), 0, document()->characterCount() - 1));
        setTextCursor(cursor);
    }
}

void PasteField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_fault) {
        markFault(m_fault); // in the colours of now
    }
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
        emit cameWhole();
    } else if (bundleIn(quoteForShell(file))) { // named, not read
        selectAll();
        insertPlainText(quoteForShell(file));
        emit cameWhole();
    } else {
        readFile(file);
    }
}

} // namespace Signalbox
