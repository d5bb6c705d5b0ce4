/** The attributes of a link to a story: it opens in the window around the page. */
export const toStory = (story: string) => ({ href: `./?path=/story/${story}`, target: '_top' }) as const;
