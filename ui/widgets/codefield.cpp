// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codefield.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codehighlighter.h"
#include "ui/widgets/syntaxcolours.h"

#include <QEvent>

#include <cmath>

namespace Signalbox {

CodeField::CodeField(const QString &syntaxName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new CodeHighlighter(document()))
{
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    document()->setDocumentMargin(metricsOf(this).px(4));
    setSyntax(syntaxName);
    dress();
    connect(this, &QPlainTextEdit::textChanged, this, &CodeField::fitLines);
}

void CodeField::setSyntax(const QString &syntaxName)
{
    m_highlighter->setDefinition(syntaxNamed(syntaxName));
}

void CodeField::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitLines();
}

QSize CodeField::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), m_most > 0 ? maximumHeight() : QPlainTextEdit::sizeHint().height()};
}

QSize CodeField::minimumSizeHint() const
{
    return {metricsOf(this).px(80), heightOf(std::max(1, m_least))};
}

void CodeField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ApplicationFontChange) {
        dress();
    }
}

void CodeField::dress()
{
    const QFont mono = fontFor(FontRole::Mono);
    if (font() != mono) {
        setFont(mono);
    }
    m_highlighter->setTokens(tokensOf(this));
    fitLines();
}

int CodeField::heightOf(int lines) const
{
    return int(std::ceil(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin())) + 2 * frameWidth();
}

void CodeField::fitLines()
{
    if (m_most > 0) {
        setFixedHeight(heightOf(std::clamp(blockCount(), m_least, m_most)));
    }
}

} // namespace Signalbox
