// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/sampling.h"

#include <QScrollArea>

namespace Signalbox {

class EndWatch;
class PlainLabel;
class TextEnds;

/// What a model would be told: the system prompt and the messages by role, as plain text; pictures are bounded, and nothing
/// is loaded or opened.
class ConversationView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConversationView(const SamplingRequest &request, QWidget *parent = nullptr);

    static constexpr int kMostBlocks = 50;

    /// What was not on the screen yet, of it and of each of its texts; empty: nothing.
    [[nodiscard]] QString unseen() const;
    [[nodiscard]] bool isCut() const; ///< there is more than it shows

signals:
    void seenChanged();                         ///< unseen()
    void saveRequested(const QByteArray &utf8); ///< of a text that is longer than what is shown of it

private:
    void addHead(const QString &text);
    void addMessage(const SamplingMessage &message);
    void addBlock(const SamplingBlock &block);
    void addContent(const Content &content);
    void addPicture(const Content &content);
    PlainLabel *addFact(const QString &text);
    void addText(const QString &text, qsizetype letters);
    void addText(const QString &text) { addText(text, text.size()); }
    void addJson(QByteArrayView json);

    QWidget *m_page;
    TextEnds *m_ends;
    EndWatch *m_end = nullptr; ///< of the whole
    int m_unread = 0;          ///< pictures that are not there yet
    int m_blocks = 0;
    bool m_isCut = false;     ///< there are more blocks than are shown
    bool m_isTextCut = false; ///< a text is longer than what is shown of it
    qsizetype m_letters = 0;  ///< of the texts so far
};

} // namespace Signalbox
