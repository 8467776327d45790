// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/sampling.h"

#include <QScrollArea>

namespace Signalbox {

class PlainLabel;

/// What a model would be told: the system prompt and the messages by role, as plain text; pictures are bounded, and nothing
/// is loaded or opened.
class ConversationView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConversationView(const SamplingRequest &request, QWidget *parent = nullptr);

    static constexpr int kMostBlocks = 50;

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
    int m_blocks = 0;
    bool m_isCut = false;    ///< there are more blocks than are shown
    qsizetype m_letters = 0; ///< of the texts so far
};

} // namespace Signalbox
