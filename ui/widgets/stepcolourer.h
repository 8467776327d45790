// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QList>
#include <QObject>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

class QTextDocument;

namespace Signalbox {

struct Tokens;

/// Colours a document that does not change, from the top, a little in each turn of the event loop.
class StepColourer : public QObject, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    explicit StepColourer(QTextDocument *document, QObject *parent = nullptr);

    /// Begins anew with the document's present text; an empty name removes the colours.
    void start(const QString &syntaxName, const Tokens &tokens);
    void stop();
    bool isDone() const { return !m_timer.isActive(); }

    static constexpr qsizetype kCharactersInAStep = 32 * 1024;

private:
    void step();
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    QTextDocument *m_document;
    const Tokens *m_tokens = nullptr;
    QTimer m_timer;
    QTextBlock m_next;
    KSyntaxHighlighting::State m_state;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace Signalbox
