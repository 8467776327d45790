// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/browser.h"
#include "ui/models/result/markdown.h"

#include <QWidget>

class QPushButton;

namespace Signalbox {

class MarkdownView;
class PlainLabel;

/// Drawn Markdown, below it whether something is missing, and where the link leads that was chosen: only a button there
/// opens it (reliability.md U02, U10).
class MarkdownPane : public QWidget
{
    Q_OBJECT
public:
    explicit MarkdownPane(QWidget *parent = nullptr);

    void setBlocks(const MarkdownPtr &document);
    [[nodiscard]] MarkdownView *view() const { return m_view; }
    void setStarter(const ProgramStarter &starter) { m_start = starter; } ///< instead of starting a browser
    void showLink(const QString &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildStrip();
    void openLink();

    MarkdownView *m_view;
    PlainLabel *m_cut;
    QWidget *m_strip = nullptr;
    PlainLabel *m_host;
    PlainLabel *m_target;
    QPushButton *m_open;
    QString m_link; // as the server wrote it
    ProgramStarter m_start;
};

} // namespace Signalbox
