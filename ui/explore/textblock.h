// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/result/showncontent.h"

#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class InnerTabs;

/// A text in each way it can be seen: as sent, drawn as Markdown, as a table. Each view is made when it is first shown.
class TextBlock : public QWidget
{
    Q_OBJECT
public:
    enum class View { Text, Markdown, Table };

    /// `drawsMarkdown`: what plainly is Markdown is first shown drawn. `sharing`: ContentSetting's.
    TextBlock(const ShownContent &shown, bool drawsMarkdown, int sharing, QWidget *parent = nullptr);

    [[nodiscard]] InnerTabs *tabs() const
    {
        return m_tabs;
    } ///< to be placed by whoever has the block; hidden if needless
    [[nodiscard]] View view() const;
    void setLines(int lines); ///< height in lines of text; 0: as high as there is room

signals:
    void markdownWanted(bool wanted); ///< the person chose, of a text that is plainly Markdown
    void saveRequested();

private:
    void addView(View view, const QString &name);
    void showView(int tab);
    void updateHeight();
    [[nodiscard]] QWidget *make(View view);

    ShownContent m_shown;
    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    int m_sharing;
    int m_lines = 0;
    QList<View> m_views;      // by tab
    QList<QWidget *> m_pages; // by tab; null until first shown
};

} // namespace Signalbox
