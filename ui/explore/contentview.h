// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/contentblock.h"

#include <QScrollArea>

namespace Signalbox {

/// The content blocks of a result, one under the other: text, tables, pictures, sounds, resources and links. Nothing is
/// loaded from anywhere, and no text is markup.
class ContentView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ContentView(QWidget *parent = nullptr);

    /// `blocks` are shown, of `all` that there are.
    void setContent(const QList<ShownContent> &blocks, qsizetype all);
    /// Makes them ready here and now: for what is short.
    void setContent(const QList<Content> &content) { setContent(prepareContents(content), content.size()); }
    void setTool(const QString &tool) { m_setting.tool = tool; }
    void setReader(const ContentReader &reader) { m_setting.read = reader; }
    void setDrawsMarkdown(bool draws) { m_setting.drawsMarkdown = draws; } ///< of what is set from now on

signals:
    void markdownWanted(bool wanted);

private:
    ContentSetting m_setting;
};

} // namespace Signalbox
