// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepcolourer.h"

#include "ui/widgets/syntaxcolours.h"

#include <KSyntaxHighlighting/Format>

#include <QTextDocument>

namespace Signalbox {

StepColourer::StepColourer(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &StepColourer::step);
}

void StepColourer::start(const QString &syntaxName, const Tokens &tokens)
{
    const auto definition = syntaxNamed(syntaxName);
    m_timer.stop();
    if (!definition.isValid()) {
        return;
    }
    setDefinition(definition);
    m_tokens = &tokens;
    m_state = {};
    m_next = m_document->begin();
    m_timer.start();
}

void StepColourer::stop()
{
    m_timer.stop();
}

void StepColourer::step()
{
    const int from = m_next.position();
    qsizetype done = 0;
    while (m_next.isValid() && done < kCharactersInAStep) {
        const QString line = m_next.text();
        m_ranges.clear();
        m_state = highlightLine(line, m_state);
        m_next.layout()->setFormats(m_ranges);
        done += line.size() + 1;
        m_next = m_next.next();
    }
    m_document->markContentsDirty(from, int(done));
    if (!m_next.isValid()) {
        m_timer.stop();
    }
}

void StepColourer::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const QTextCharFormat drawn = syntaxFormat(format, *m_tokens);
    if (length > 0 && !drawn.isEmpty()) {
        m_ranges.append({offset, length, drawn});
    }
}

} // namespace Signalbox
