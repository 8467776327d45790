// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resourcecontentview.h"

#include "ui/models/formats.h"
#include "ui/models/heldbytes.h"
#include "ui/models/jsontreemodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/boundedimage.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/markdownpane.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/syntaxcolours.h"

#include <QPixmap>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLargestPicture(2048, 2048);
constexpr qsizetype kLongestSuffix = 12;

/// What kind of text it is by its type, else by the end of its address; empty: plain.
QString syntaxOf(const ResourcePart &part)
{
    if (part.tree) {
        return u"JSON"_s;
    }
    const KSyntaxHighlighting::Definition byType = syntaxOfMimeType(part.mimeType);
    if (byType.isValid()) {
        return byType.name();
    }
    const QString suffix = part.uri.section(u'/', -1).section(u'.', -1);
    const bool isSuffix = suffix.size() <= kLongestSuffix && part.uri.endsWith(u'.' + suffix);
    return isSuffix ? syntaxOfFence(suffix).name() : QString();
}

} // namespace

ResourceContentView::ResourceContentView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_text(new JsonView(this))
    , m_markdown(new MarkdownPane(this))
    , m_picture(new QScrollArea(this))
    , m_tree(new JsonTreeView(this))
    , m_treeModel(new JsonTreeModel(this))
    , m_held(new HeldBytes(this))
    , m_bytes(new HexView(*m_held, this))
{
    m_text->setObjectName(u"resource:text"_s);
    m_markdown->setObjectName(u"resource:markdown"_s);
    m_picture->setObjectName(u"resource:picture"_s);
    m_picture->setAccessibleName(tr("Picture"));
    m_picture->setFrameShape(QFrame::NoFrame);
    m_picture->setAlignment(Qt::AlignCenter);
    m_tree->setObjectName(u"resource:tree"_s);
    m_tree->setAccessibleName(tr("Contents as a tree"));
    m_tree->setModel(m_treeModel);
    m_bytes->setObjectName(u"resource:bytes"_s);
    for (QWidget *view : std::initializer_list<QWidget *>{m_text, m_markdown, m_picture, m_tree, m_bytes}) {
        m_stack->addWidget(view);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_stack);
    connect(m_text, &JsonView::saveRequested, this, &ResourceContentView::saveRequested);
}

void ResourceContentView::setPart(const ResourcePart &part)
{
    m_part = part;
    ++m_asked;
    m_filled.clear();
    m_text->clear();
    m_markdown->setBlocks(nullptr);
    m_treeModel->setValue(nullptr);
    m_held->show({});
    delete m_picture->takeWidget();
}

bool ResourceContentView::canShow(Way way) const
{
    switch (way) {
    case Way::Text:
        return m_part.isText;
    case Way::Markdown:
        return m_part.markdown != nullptr;
    case Way::Picture:
        return m_part.isPicture;
    case Way::Tree:
        return m_part.tree != nullptr;
    case Way::Bytes:
        break;
    }
    return true;
}

ResourceContentView::Way ResourceContentView::best() const
{
    if (m_part.markdown && m_part.saysMarkdown && m_drawsMarkdown) {
        return Way::Markdown;
    }
    return m_part.isText ? Way::Text : m_part.isPicture ? Way::Picture : Way::Bytes;
}

void ResourceContentView::showAs(Way way)
{
    if (!m_filled.contains(way)) {
        m_filled.append(way);
        fill(way);
    }
    m_stack->setCurrentIndex(int(way));
}

void ResourceContentView::fill(Way way)
{
    switch (way) {
    case Way::Text:
        m_text->setText(m_part.laidOut.isEmpty() ? m_part.bytes : m_part.laidOut, syntaxOf(m_part));
        break;
    case Way::Markdown:
        m_markdown->setBlocks(m_part.markdown);
        break;
    case Way::Picture:
        showPicture();
        break;
    case Way::Tree:
        m_treeModel->setValue(m_part.tree);
        m_tree->expandBeginning();
        break;
    case Way::Bytes:
        m_held->show(m_part.bytes);
        m_bytes->select(0, 1);
        break;
    }
}

void ResourceContentView::showPicture()
{
    QtConcurrent::run(boundedImage, m_part.bytes, kLargestPicture)
        .then(this, [this, asked = m_asked](const QImage &image) {
            if (asked == m_asked) {
                putPicture(image);
            }
        });
}

void ResourceContentView::putPicture(const QImage &image)
{
    if (image.isNull()) {
        auto *note = new PlainLabel(tr("A picture that cannot be shown, %1").arg(sizeText(m_part.bytes.size())), this);
        m_picture->setWidget(note);
        return;
    }
    auto *picture = new Picture(QPixmap::fromImage(image), this);
    picture->setAccessibleName(tr("Picture, %1 by %2 pixels").arg(image.width()).arg(image.height()));
    picture->resize(picture->sizeHint());
    m_picture->setWidget(picture);
}

} // namespace Signalbox
