// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textpane.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QTextDocument>

namespace Signalbox {

TextPane::TextPane(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    // Breaking at words is quadratic in the length of a line, breaking anywhere is linear.
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(metricsOf(this).gap(8));
    dress();
}

void TextPane::setShown(const QString &text, const QByteArray &whole)
{
    m_shown = ShownText(text, {.keepLineEnds = true, .pieceLength = kPieceLength, .foldsPadding = m_foldsPadding});
    m_whole = whole;
    m_found = -1;
    setPlainText(m_shown.text());
}

QString TextPane::selectedRawText() const
{
    const QTextCursor cursor = textCursor();
    return m_shown.rawOf(cursor.selectionStart(), cursor.selectionEnd());
}

bool TextPane::findNext(const QString &words, Qt::CaseSensitivity sensitivity)
{
    if (words.isEmpty()) {
        return false;
    }
    qsizetype at = rawText().indexOf(words, m_found + 1, sensitivity);
    if (at < 0) {
        at = rawText().indexOf(words, 0, sensitivity);
    }
    m_found = at;
    if (at < 0) {
        return false;
    }
    showRange(at, words.size());
    return true;
}

void TextPane::showRange(qsizetype from, qsizetype length)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(m_shown.shownPosition(from)));
    cursor.setPosition(int(m_shown.shownPosition(from + length)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QMimeData *TextPane::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const bool everything = cursor.selectionStart() == 0 && cursor.selectionEnd() == m_shown.text().size();
    auto *copied = new QMimeData;
    copied->setText(everything ? QString::fromUtf8(m_whole) : selectedRawText());
    return copied;
}

void TextPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

void TextPane::dress()
{
    const QFont mono = fontFor(FontRole::Mono);
    if (font() != mono) {
        setFont(mono);
    }
}

} // namespace Signalbox
