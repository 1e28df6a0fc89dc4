const months = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

export default function (config) {
  config.setQuietMode(true);
  config.addFilter("day", (iso) => {
    const [year, month, day] = iso.split("-").map(Number);
    return `${day} ${months[month - 1]} ${year}`;
  });
  config.addCollection("programmes", (all) => all.getFilteredByGlob("programmes/*.md"));
  config.addCollection("topics", (all) => {
    const byTopic = new Map();
    for (const item of all.getFilteredByGlob("programmes/*.md")) {
      if (!byTopic.has(item.data.topic)) byTopic.set(item.data.topic, []);
      byTopic.get(item.data.topic).push(item);
    }
    const pages = [];
    for (const [topic, items] of [...byTopic].sort()) {
      const count = Math.ceil(items.length / 100);
      for (let page = 0; page < count; page += 1) {
        pages.push({ topic, number: page + 1, count, items: items.slice(page * 100, (page + 1) * 100) });
      }
    }
    return pages;
  });
  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk", dir: { output: "public" } };
}
