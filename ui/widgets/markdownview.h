// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/result/markdown.h"

#include <QTextEdit>
#include <QTimer>

namespace Signalbox {

class MarkdownWriter;

/// Markdown from outside, drawn from blocks of our own (never from markup); a little is laid out in each turn of the
/// event loop. It loads nothing, and a link does no more than to say that it was chosen.
class MarkdownView : public QTextEdit
{
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);
    ~MarkdownView() override;

    void setBlocks(const MarkdownPtr &document); ///< null shows nothing
    [[nodiscard]] bool isBuilding() const { return m_timer.isActive(); }

signals:
    void linkChosen(const QString &target); ///< as the server wrote it: of any scheme

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void restart();
    void step();
    [[nodiscard]] QString targetAt(const QPoint &place) const; ///< empty: no link there
    [[nodiscard]] QString targetOf(const QTextCharFormat &format) const;

    MarkdownPtr m_document;
    std::unique_ptr<MarkdownWriter> m_writer; // while it is being built
    qsizetype m_next = 0;                     // block to be added
    QTimer m_timer;
    QString m_pressed; // target under the button when it went down
};

} // namespace Signalbox
