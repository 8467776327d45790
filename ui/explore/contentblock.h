// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/result/contentreading.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Signalbox {

class PlainLabel;
class TextBlock;

/// What a block of content is shown with.
struct ContentSetting
{
    QString tool;              ///< whose result it is: names what is saved
    ContentReader read{};      ///< none: links cannot be read
    bool drawsMarkdown = true; ///< what plainly is Markdown is drawn at first
    bool isAlone = false;      ///< it may be as high as there is room
    int sharing = 1;           ///< blocks that share what can be laid out at once; each shows its beginning
};

/// One block of content: what it is, how it can be seen, saving it, and below that the content itself. A link is read
/// only when the person says so.
class ContentBlock : public QWidget
{
    Q_OBJECT
public:
    ContentBlock(const ShownContent &shown, const ContentSetting &setting, QWidget *parent = nullptr);

signals:
    void markdownWanted(bool wanted);

private:
    void buildHeader(QVBoxLayout *column);
    void addBody(QVBoxLayout *column);
    void addText(QVBoxLayout *column);
    void addLink(QVBoxLayout *column);
    void readLink();
    void handleRead(const Result<LinkedContents> &read);
    void save();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString facts() const;

    ShownContent m_shown;
    ContentSetting m_setting;
    PlainLabel *m_note; // where it was saved, why a link could not be read
    TextBlock *m_text = nullptr;
    QPushButton *m_read = nullptr;
    QWidget *m_linked = nullptr; // what the link gave
};

} // namespace Signalbox
