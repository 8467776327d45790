// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resources/resourceanswer.h"

#include <QWidget>

class QImage;
class QScrollArea;
class QStackedWidget;

namespace Signalbox {

class HeldBytes;
class HexView;
class JsonTreeModel;
class JsonTreeView;
class JsonView;
class MarkdownPane;

/// One of the contents of a resource, in one of the ways that it can be seen: each is made when it is looked at. Nothing
/// is loaded from anywhere, and no text is markup.
class ResourceContentView : public QWidget
{
    Q_OBJECT
public:
    enum class Way : quint8 { Text, Markdown, Picture, Tree, Bytes };

    explicit ResourceContentView(QWidget *parent = nullptr);

    void setPart(const ResourcePart &part);
    [[nodiscard]] const ResourcePart &part() const { return m_part; }
    [[nodiscard]] bool canShow(Way way) const;
    [[nodiscard]] Way best() const; ///< what a person most likely wants
    void setDrawsMarkdown(bool draws)
    {
        m_drawsMarkdown = draws;
    } ///< what is called Markdown: best drawn, or as its text
    void showAs(Way way);

signals:
    void saveRequested(); ///< of the whole, where only its beginning is shown

private:
    void fill(Way way);
    void showPicture();
    void putPicture(const QImage &image);

    ResourcePart m_part;
    QList<Way> m_filled;
    bool m_drawsMarkdown = true;
    quint64 m_asked = 0; ///< parts that were shown: a picture may be decoded when its part has gone
    QStackedWidget *m_stack;
    JsonView *m_text;
    MarkdownPane *m_markdown;
    QScrollArea *m_picture;
    JsonTreeView *m_tree;
    JsonTreeModel *m_treeModel;
    HeldBytes *m_held;
    HexView *m_bytes;
};

} // namespace Signalbox
